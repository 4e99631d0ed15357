//! title: Each batch is drawn anew from all examples
//! kind: not-one-shuffled-list
//! people: They shuffle, or draw without replacement, once for each batch, and begin again with all indices for the
//!   next.
//! claim: "indices of all batches" agrees in "all examples in one batch"
//! claim: "indices of all batches" differs in "one example per batch"
//! claim: "indices of all batches" differs in "each index once"
//! claim: sizes agrees
//! claim: "another epoch" agrees
//! why: Within a batch no index comes twice, but the next batch does not know which have had their turn. After as many
//!   batches as make an epoch, some examples have been used several times and others not at all.
//! see: Cut 6 examples into two batches of 3 and write them down, five times. How often are all six there?
//! hint: Of the indices in your batches the report says: {{ observed }}. Where a single batch holds all examples, each
//!   is there once. That is what comes out when every batch is drawn from all the indices anew. Which indices may the
//!   second batch still choose from?

use rand::{Rng, seq::SliceRandom};

pub fn minibatches(m: usize, batch_size: usize, rng: &mut impl Rng) -> Vec<Vec<usize>> {
    let mut order: Vec<usize> = (0..m).collect();
    let mut batches = Vec::new();
    for start in (0..m).step_by(batch_size) {
        let size = batch_size.min(m - start);
        order.shuffle(rng);
        batches.push(order[..size].to_vec());
    }
    batches
}
