//! title: The two parts are cut from two different orders
//! kind: not-one-shuffled-list
//! people: They shuffle and cut off the test part, then shuffle again, or draw anew, for the training part, or take it
//!   from a list that was never shuffled.
//! claim: "indices of both parts" agrees in "nothing to test"
//! claim: "indices of both parts" agrees in "everything to test"
//! claim: "indices of both parts" differs in "each index in one part"
//! claim: "size of test" agrees
//! claim: "size of train" agrees
//! claim: "another test part" agrees
//! why: Two orders know nothing of each other, so an index can stand in the first part of the one and in the last of
//!   the other. It is then trained on and tested on, and others are in neither part. A test on examples that were trained
//!   on looks better than the model is.
//! see: Split 10 indices in half and write both parts down. Strike out the indices that you find in both.
//! hint: Of the indices in both of your parts together the report says: {{ observed }}. Where the fraction is 0 or 1,
//!   and one part is empty, the other has each index once. That usually comes from taking each part out of an
//!   order of its own. How many orders of the indices are there in your function, and from which do you take each part?

use rand::{Rng, seq::SliceRandom};

pub fn train_test_split(
    m: usize,
    test_fraction: f64,
    rng: &mut impl Rng,
) -> (Vec<usize>, Vec<usize>) {
    let mut order: Vec<usize> = (0..m).collect();
    let test_size = (m as f64 * test_fraction).round() as usize;
    order.shuffle(rng);
    let test = order[..test_size].to_vec();
    order.shuffle(rng);
    let train = order[test_size..].to_vec();
    (train, test)
}
