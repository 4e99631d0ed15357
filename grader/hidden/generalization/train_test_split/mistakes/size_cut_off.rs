//! title: The size of the test part is cut off instead of rounded
//! kind: what-is-left-over
//! people: They turn m·fraction into a whole number with `as usize` alone, which drops what stands behind the point.
//! claim: "size of test" factor 3/4 in "a share nearer to the larger number"
//! claim: "size of test" agrees in "a share nearer to the smaller number"
//! claim: "size of test" differs in "a share half-way"
//! claim: "size of train" differs in "a share nearer to the larger number"
//! claim: "indices of both parts" agrees
//! why: `as usize` always goes down, by nearly 1 at the worst. It even goes down where nothing seems left over: in
//!   floating-point numbers 100·0.29 is a little less than 29, and 28 remain.
//! see: Print `100.0 * 0.29`, then the same `as usize`.
//! hint: The size of a part is {{ observed }} with you where {{ expected }} is right. Your test part is one short where m·fraction
//!   lies nearer to the larger whole number or half-way, and right elsewhere: that is what comes out when the fraction is
//!   cut off. What does `as usize` make of 3.7?

use rand::{Rng, seq::SliceRandom};

pub fn train_test_split(
    m: usize,
    test_fraction: f64,
    rng: &mut impl Rng,
) -> (Vec<usize>, Vec<usize>) {
    let mut order: Vec<usize> = (0..m).collect();
    order.shuffle(rng);
    let test_size = (m as f64 * test_fraction) as usize;
    let (test, train) = order.split_at(test_size);
    (train.to_vec(), test.to_vec())
}
