//! title: Each index goes into the test part by a draw of its own, so the sizes are left to chance
//! kind: not-one-shuffled-list
//! people: They go through the indices, draw a number between 0 and 1 for each, and put the index into the test part
//!   where the number is below the fraction.
//! claim: "size of test" differs in "each index in one part"
//! claim: "size of train" differs in "each index in one part"
//! claim: "size of test" agrees in "nothing to test"
//! claim: "size of test" agrees in "everything to test"
//! claim: "indices of both parts" agrees
//! why: The draws know nothing of each other. The share comes out right on average and by luck only in a single split:
//!   with few examples a test part may even be empty. Here the size is asked for, and chance decides which examples go
//!   into it.
//! see: Split 8 indices with a fraction of 0.25, ten times with one generator. Does the test part have two of them each time?
//! hint: The size of a part is {{ observed }} with you where {{ expected }} is right. Your sizes are too large here and too
//!   small there, and right where the fraction is 0 or 1: that usually comes from deciding for each index on its own
//!   where it goes. How can you fix first how many there are to be, and draw only which?

use rand::{Rng, RngExt};

pub fn train_test_split(
    m: usize,
    test_fraction: f64,
    rng: &mut impl Rng,
) -> (Vec<usize>, Vec<usize>) {
    let mut train = Vec::new();
    let mut test = Vec::new();
    for i in 0..m {
        if rng.random::<f64>() < test_fraction {
            test.push(i);
        } else {
            train.push(i);
        }
    }
    (train, test)
}
