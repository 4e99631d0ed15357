//! title: The last batch is filled up with examples that have had their turn
//! kind: what-is-left-over
//! people: They want all batches of one size, and go on from the beginning of the order where the last one is short.
//! claim: sizes same everywhere in "five examples in twos"
//! claim: sizes agrees in "nothing left over"
//! claim: sizes factor 8/3 in "a batch size larger than m"
//! claim: "indices of all batches" differs in "each index once"
//! claim: "indices of all batches" agrees in "all examples in one batch"
//! claim: "another epoch" agrees
//! why: The examples that fill the gap are used twice in one epoch and count double. A short batch needs no filling:
//!   the mean over its own examples is as good a loss as any other.
//! see: Add up the sizes of your batches for m = 5 and a batch size of 2. There are 5 examples: who came twice?
//! hint: Your last batch has {{ observed }} indices where {{ expected }} is right: it is as full as the others. That is
//!   what comes out when the last batch takes indices that have been in another already. How many indices are left for
//!   it?

use rand::{Rng, seq::SliceRandom};

pub fn minibatches(m: usize, batch_size: usize, rng: &mut impl Rng) -> Vec<Vec<usize>> {
    let mut order: Vec<usize> = (0..m).collect();
    order.shuffle(rng);
    let mut batches = Vec::new();
    for start in (0..m).step_by(batch_size) {
        let batch = (start..start + batch_size).map(|i| order[i % m]).collect();
        batches.push(batch);
    }
    batches
}
