//! title: The two parts stand in each other's place
//! kind: exchanged
//! people: They cut the test part off the front of the list and return the two parts in the order of the cut, test
//!   first.
//! claim: "size of test" differs
//! claim: "size of train" differs
//! claim: "size of test" factor 3 in "a quarter of eight"
//! claim: "size of train" factor 1/3 in "a quarter of eight"
//! claim: "indices of both parts" agrees
//! why: Both parts are lists of indices, so the compiler cannot tell them apart: nothing warns you when they change
//!   places. The model is then trained on the few examples that were meant for the test.
//! see: Ask for a fraction of 0.25 and print the two sizes in the order in which you return them.
//! hint: The size of a part is {{ observed }} with you where {{ expected }} is right: your test part, the second that you
//!   return, has the size that the training part should have, and the other way round. That is what comes out when the two change places,
//!   or when the fraction is taken for that of the training part. Which part does the function return first?

use rand::{Rng, seq::SliceRandom};

pub fn train_test_split(
    m: usize,
    test_fraction: f64,
    rng: &mut impl Rng,
) -> (Vec<usize>, Vec<usize>) {
    let mut order: Vec<usize> = (0..m).collect();
    order.shuffle(rng);
    let test_size = (m as f64 * test_fraction).round() as usize;
    let (test, train) = order.split_at(test_size);
    (test.to_vec(), train.to_vec())
}
