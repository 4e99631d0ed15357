//! title: The training part is rounded, and the test part gets what is left
//! kind: what-is-left-over
//! people: They work out the size of the training part, m·(1 − fraction), round it, and give the rest to the test.
//! claim: "size of test" factor 2/3 in "a share half-way"
//! claim: "size of test" factor 3/4 in "another share half-way"
//! claim: "size of test" agrees in "a share nearer to the larger number"
//! claim: "size of test" agrees in "a share nearer to the smaller number"
//! claim: "size of train" differs in "a share half-way"
//! claim: "indices of both parts" agrees
//! why: Wherever one part lies half-way between two whole numbers, so does the other, and only one of them can be
//!   rounded up. The doc says which: the test part.
//! see: Split 2 indices with a fraction of 0.25. The test part should have 0.5 of them, rounded up.
//! hint: Where m·fraction lies half-way between two whole numbers, your test part has {{ observed }} indices and {{
//!   expected }} is right; everywhere else both sizes are right. That usually comes from rounding the training part and
//!   leaving the rest to the test. Of which part do you work out the size first?

use rand::{Rng, seq::SliceRandom};

pub fn train_test_split(
    m: usize,
    test_fraction: f64,
    rng: &mut impl Rng,
) -> (Vec<usize>, Vec<usize>) {
    let mut order: Vec<usize> = (0..m).collect();
    order.shuffle(rng);
    let train_size = (m as f64 * (1.0 - test_fraction)).round() as usize;
    let (train, test) = order.split_at(train_size);
    (train.to_vec(), test.to_vec())
}
