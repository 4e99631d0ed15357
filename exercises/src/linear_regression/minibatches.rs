//! Cutting the examples into mini-batches, in a random order.
//!
//! One epoch goes over all examples once. With mini-batches it does so in several steps, each on a few examples that chance has
//! put together. Batches are lists of indices: index i stands for example i, row i of the inputs and entry i of the targets.

use rand::{Rng, RngExt, seq::SliceRandom};

/// Shuffles the indices 0, 1, …, m − 1 and cuts them into batches: one epoch.
///
/// `m` is the number of examples, and `batch_size`, at least 1, how many of them go into a batch. Every index stands in one
/// batch, once. All batches are full but the last, which holds what is left and may be short: with a `batch_size` larger than m
/// there is one short batch. No batch is empty, and m = 0 gives no batch.
///
/// All chance comes from `rng`, the generator. It moves on with each draw, so the next epoch has other batches, in another
/// order. Look at `shuffle` of `SliceRandom`, which puts a list into a random order; or at `random_range` of `RngExt`, if you
/// would rather shuffle by hand.
///
/// Example: m = 7 and a `batch_size` of 3 give batches of 3, 3 and 1: [[4, 0, 6], [1, 5, 2], [3]] is one result of many.
pub fn minibatches(m: usize, batch_size: usize, rng: &mut impl Rng) -> Vec<Vec<usize>> {
    let mut order: Vec<usize> = (0..m).collect();
    todo!("a random order of the indices, cut into batches")
}
