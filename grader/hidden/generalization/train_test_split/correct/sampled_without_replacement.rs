//! The test part is drawn, no index twice, and the training part is whatever was not drawn, in order.

use rand::{Rng, seq::index::sample};

pub fn train_test_split(
    m: usize,
    test_fraction: f64,
    rng: &mut impl Rng,
) -> (Vec<usize>, Vec<usize>) {
    let amount = (m as f64 * test_fraction).round() as usize;
    let mut in_test = vec![false; m];
    for i in sample(rng, m, amount) {
        in_test[i] = true;
    }
    (0..m).partition(|&i| !in_test[i])
}
