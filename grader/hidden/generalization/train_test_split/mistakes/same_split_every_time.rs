//! title: The split does not depend on the generator
//! kind: not-one-shuffled-list
//! people: They cut the indices in the order in which they stand, or shuffle a copy and cut the original, or shuffle
//!   with a generator of their own that has a fixed seed.
//! claim: "another test part" differs
//! claim: "indices of both parts" agrees
//! claim: "size of test" agrees
//! claim: "size of train" agrees
//! why: Data often come in an order: by date, by price, class after class. A part cut off their end is another kind of
//!   data than the rest, and its loss says little about either. Chance mixes them, and another seed gives another test.
//! see: Split ten indices, print the test part, and split them again with the same `rng`. Which indices have changed?
//! hint: Whether another generator puts other examples into your test part: {{ observed }}. The test part stays the
//!   very same. That usually comes from cutting the indices in the order in which they stand; a shuffle that uses another
//!   generator than `rng` does the same. Which line of yours uses `rng`, and is it this list that you cut?

use rand::Rng;

pub fn train_test_split(
    m: usize,
    test_fraction: f64,
    rng: &mut impl Rng,
) -> (Vec<usize>, Vec<usize>) {
    let order: Vec<usize> = (0..m).collect();
    let test_size = (m as f64 * test_fraction).round() as usize;
    let (train, test) = order.split_at(m - test_size);
    (train.to_vec(), test.to_vec())
}
