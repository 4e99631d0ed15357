//! title: The size of the test part is always rounded up
//! kind: what-is-left-over
//! people: They use `ceil`, as some libraries do for the test part, so that a small share never becomes nothing.
//! claim: "size of test" factor 4/3 in "a share nearer to the smaller number"
//! claim: "size of test" agrees in "a share nearer to the larger number"
//! claim: "size of test" agrees in "a share half-way"
//! claim: "size of train" differs in "a share nearer to the smaller number"
//! claim: "indices of both parts" agrees
//! why: Rounding up is a rule of its own, and a sound one. Here another is asked for: the whole number nearest to
//!   m·fraction.
//! see: Split 10 indices with a fraction of 0.21. Is a test part of 2 or of 3 nearer to what was asked for?
//! hint: The size of a part is {{ observed }} with you where {{ expected }} is right. Your test part is one too large where m·fraction
//!   lies nearer to the smaller whole number, and right elsewhere: that is what comes out when every number with a
//!   fraction is rounded up. Which whole number is nearest to 3.3?

use rand::{Rng, seq::SliceRandom};

pub fn train_test_split(
    m: usize,
    test_fraction: f64,
    rng: &mut impl Rng,
) -> (Vec<usize>, Vec<usize>) {
    let mut order: Vec<usize> = (0..m).collect();
    order.shuffle(rng);
    let test_size = (m as f64 * test_fraction).ceil() as usize;
    let (test, train) = order.split_at(test_size);
    (train.to_vec(), test.to_vec())
}
