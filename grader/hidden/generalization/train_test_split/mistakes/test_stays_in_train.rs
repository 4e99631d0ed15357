//! title: The test part is not taken out of the training part
//! kind: whole-for-a-part
//! people: They shuffle, copy the test part out of the list, and hand the whole list back as the training part.
//! claim: "size of train" differs
//! claim: "size of train" factor 4/3 in "a quarter of eight"
//! claim: "size of test" agrees
//! claim: "indices of both parts" differs
//! claim: "another test part" agrees
//! why: Every test example has then been trained on. A model that does nothing but remember gets a test loss of 0, and
//!   the gap that the test part was made to show is gone.
//! see: Add the two sizes up. Together they must be m.
//! hint: In every case your training part has as many indices as there are examples, those of the test part among
//!   them. That is what comes out when the test part is copied out of the list and the list stays whole. Which indices
//!   must a training part not have?

use rand::{Rng, seq::SliceRandom};

pub fn train_test_split(
    m: usize,
    test_fraction: f64,
    rng: &mut impl Rng,
) -> (Vec<usize>, Vec<usize>) {
    let mut order: Vec<usize> = (0..m).collect();
    order.shuffle(rng);
    let test_size = (m as f64 * test_fraction).round() as usize;
    let test = order[..test_size].to_vec();
    (order, test)
}
