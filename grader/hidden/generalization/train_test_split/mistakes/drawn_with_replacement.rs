//! title: The indices are drawn with replacement
//! kind: not-one-shuffled-list
//! people: They draw a random index for each place, and an index that has been drawn can be drawn again.
//! claim: "indices of both parts" differs in "nothing to test"
//! claim: "indices of both parts" differs in "everything to test"
//! claim: "indices of both parts" differs in "each index in one part"
//! claim: "size of test" agrees
//! claim: "size of train" agrees
//! claim: "another test part" agrees
//! why: A draw that puts the index back knows nothing of the draws before it. Of 60 draws from 60 indices, about a
//!   third of the indices never come up, and their examples are lost; others come up in both parts, and the test repeats
//!   what the model was trained on.
//! see: Take 40 indices and a fraction of 0. The training part should be all of them: sort yours and look for
//!   neighbours that are equal.
//! hint: Of the indices in both of your parts together the report says: {{ observed }}. It says so even where the
//!   fraction is 0 or 1, and one part should have all of them. That is what comes out when each place draws an index and
//!   puts it back. How can you have each index once, in a random order?

use rand::{Rng, RngExt};

pub fn train_test_split(
    m: usize,
    test_fraction: f64,
    rng: &mut impl Rng,
) -> (Vec<usize>, Vec<usize>) {
    let test_size = (m as f64 * test_fraction).round() as usize;
    let test = (0..test_size).map(|_| rng.random_range(0..m)).collect();
    let train = (test_size..m).map(|_| rng.random_range(0..m)).collect();
    (train, test)
}
