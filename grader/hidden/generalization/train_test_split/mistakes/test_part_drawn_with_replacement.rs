//! title: The test part is drawn with replacement
//! kind: not-one-shuffled-list
//! people: They draw a random index for each place of the test part, in which one can come up again, and give all that
//!   were never drawn to the training part.
//! claim: "size of test" agrees
//! claim: "size of train" differs in "everything to test"
//! claim: "size of train" agrees in "nothing to test"
//! claim: "indices of both parts" differs in "everything to test"
//! claim: "indices of both parts" differs in "each index in one part"
//! claim: "indices of both parts" agrees in "nothing to test"
//! why: A draw that puts the index back knows nothing of the draws before it. An example that comes up twice counts
//!   double in the test, and the test part holds fewer examples than its size says. What is missing in it is left in
//!   the training part, which gets too large.
//! see: Ask for a fraction of 1 with 40 indices. The training part should be empty: how many are left in yours?
//! hint: Where the test part is large, too many indices are left in your training part. That is what comes out when each
//!   place of the test part draws an index and puts it back: some come up more than once, and others, whose turn it was,
//!   never do. How can a draw know which indices are taken already?

use rand::{Rng, RngExt};

pub fn train_test_split(
    m: usize,
    test_fraction: f64,
    rng: &mut impl Rng,
) -> (Vec<usize>, Vec<usize>) {
    let test_size = (m as f64 * test_fraction).round() as usize;
    let test: Vec<usize> = (0..test_size).map(|_| rng.random_range(0..m)).collect();
    let train = (0..m).filter(|i| !test.contains(i)).collect();
    (train, test)
}
