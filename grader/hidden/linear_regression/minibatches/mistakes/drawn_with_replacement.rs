//! title: The indices are drawn with replacement
//! kind: not-one-shuffled-list
//! people: They fill each place of each batch with a random index, which may have been drawn before.
//! claim: "indices of all batches" differs in "one example per batch"
//! claim: "indices of all batches" differs in "all examples in one batch"
//! claim: "indices of all batches" differs in "each index once"
//! claim: sizes agrees
//! claim: "another epoch" agrees
//! why: A draw that puts the index back knows nothing of the draws before it. In an epoch of m such draws about a third
//!   of the examples never come up, and others come twice or more, often in one batch.
//! see: Put all 40 examples into one batch, sort it, and look for neighbours that are equal.
//! hint: Of the indices in your batches the report says: {{ observed }}. It says so even where a single batch holds all
//!   examples. That is what comes out when each place draws an index and puts it back. How can you have each index once,
//!   in a random order?

use rand::{Rng, RngExt};

pub fn minibatches(m: usize, batch_size: usize, rng: &mut impl Rng) -> Vec<Vec<usize>> {
    let mut batches = Vec::new();
    for start in (0..m).step_by(batch_size) {
        let size = batch_size.min(m - start);
        let batch = (0..size).map(|_| rng.random_range(0..m)).collect();
        batches.push(batch);
    }
    batches
}
