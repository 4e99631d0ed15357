//! Splitting the examples into a training part and a test part.
//!
//! A shuffle puts the indices into a random order, every order as likely as any other, and still has each of them once. One
//! cut through that one list then makes two parts that share no index and lose none, whichever examples chance has put on
//! either side.

use rand::{Rng, seq::SliceRandom};

/// The indices 0, 1, …, m − 1 at random in two parts, (train, test); test has round(m·fraction) of them.
pub fn train_test_split(
    m: usize,
    test_fraction: f64,
    rng: &mut impl Rng,
) -> (Vec<usize>, Vec<usize>) {
    let mut order: Vec<usize> = (0..m).collect();
    order.shuffle(rng);
    let test_size = (m as f64 * test_fraction).round() as usize;
    let (test, train) = order.split_at(test_size);
    (train.to_vec(), test.to_vec())
}
