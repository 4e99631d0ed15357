//! Cutting the examples into mini-batches, in a random order.
//!
//! The shuffle decides which examples meet in a batch, and in which order the batches come; since it only moves the indices
//! about, each of them is still there, once. `chunks` cuts a list from its front into pieces of one length, leaves what
//! remains as a last, shorter piece, and makes no piece of an empty list.

use rand::{Rng, seq::SliceRandom};

/// One epoch: the indices 0, 1, …, m − 1 in random order, `batch_size` to a batch.
pub fn minibatches(m: usize, batch_size: usize, rng: &mut impl Rng) -> Vec<Vec<usize>> {
    let mut order: Vec<usize> = (0..m).collect();
    order.shuffle(rng);
    let batches = order.chunks(batch_size);
    batches.map(|batch| batch.to_vec()).collect()
}
