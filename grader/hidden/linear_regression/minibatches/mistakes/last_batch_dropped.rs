//! title: The last batch is dropped where it is short
//! kind: what-is-left-over
//! people: They make only full batches: m divided by the batch size, rounded down, of them.
//! claim: sizes prefix
//! claim: sizes agrees in "nothing left over"
//! claim: sizes differs in "a batch size larger than m"
//! claim: "indices of all batches" differs in "each index once"
//! claim: "indices of all batches" agrees in "one example per batch"
//! claim: "another epoch" agrees
//! why: The examples that are left over are no worse than the others, and with a batch size larger than m they are all
//!   there are: nothing would be learned at all. Some libraries drop them on request; here every index is asked for.
//! see: Add up the sizes of your batches for m = 5 and a batch size of 2. Which index is missing?
//! hint: The list of your batch sizes has {{ observed }}, and {{ expected }} belong there: the full batches are right,
//!   and the short one after them is missing. That is what comes out when only full batches are made. Where do the
//!   examples go that do not fill a batch?

use rand::{Rng, seq::SliceRandom};

pub fn minibatches(m: usize, batch_size: usize, rng: &mut impl Rng) -> Vec<Vec<usize>> {
    let mut order: Vec<usize> = (0..m).collect();
    order.shuffle(rng);
    let batches = order.chunks_exact(batch_size);
    batches.map(|batch| batch.to_vec()).collect()
}
