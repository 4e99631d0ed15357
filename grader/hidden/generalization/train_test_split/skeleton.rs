//! Splitting the examples into a training part and a test part.
//!
//! A model is fitted to the training part and measured on the test part, which it has never seen. Both parts are lists of
//! indices: index i stands for example i, so that one split serves the inputs and the targets alike.

use rand::{Rng, RngExt, seq::SliceRandom};

/// Splits the indices 0, 1, …, m − 1 at random, and returns (train, test).
///
/// `m` is the number of examples, at least 1. `test_fraction`, from 0 to 1, is the share of them that goes into the test part:
/// as many as `f64::round` makes of m·fraction, so a size half-way between two whole numbers is rounded up. The training part
/// gets all others. Each index stands in one of the two parts, once, in any order. With a fraction of 0 the test part is empty;
/// with a fraction of 1 the training part is empty.
///
/// All chance comes from `rng`, the generator: after another seed, other examples are in the test part. Look at `shuffle` of
/// `SliceRandom`, which puts a list into a random order; or at `random_range` of `RngExt`, if you would rather shuffle by hand.
///
/// Example: for m = 4 and a fraction of 0.3 the test part has one index, since 4·0.3 = 1.2, and the training part has the
/// other three: ([3, 0, 2], [1]) is one split of many.
pub fn train_test_split(
    m: usize,
    test_fraction: f64,
    rng: &mut impl Rng,
) -> (Vec<usize>, Vec<usize>) {
    let mut order: Vec<usize> = (0..m).collect();
    todo!("a random order of the indices, cut in two: first train, then test")
}
