//! No list is shuffled: each index in turn goes into the test part as likely as the places left there are among the
//! indices left.

use rand::{Rng, RngExt};

pub fn train_test_split(
    m: usize,
    test_fraction: f64,
    rng: &mut impl Rng,
) -> (Vec<usize>, Vec<usize>) {
    let wanted = (m as f64 * test_fraction).round() as usize;
    let (mut train, mut test) = (Vec::new(), Vec::new());
    for i in 0..m {
        let (places, indices) = (wanted - test.len(), m - i);
        if rng.random_range(0..indices) < places {
            test.push(i);
        } else {
            train.push(i);
        }
    }
    (train, test)
}
