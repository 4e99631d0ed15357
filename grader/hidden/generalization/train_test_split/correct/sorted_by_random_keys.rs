//! Each index draws a number, and the indices are sorted by what they drew.

use rand::{Rng, RngExt};

pub fn train_test_split(
    m: usize,
    test_fraction: f64,
    rng: &mut impl Rng,
) -> (Vec<usize>, Vec<usize>) {
    let mut tickets: Vec<(f64, usize)> = (0..m).map(|i| (rng.random(), i)).collect();
    tickets.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut queue = tickets.into_iter().map(|(_, i)| i);
    let count = (test_fraction * m as f64).round() as usize;
    let test = queue.by_ref().take(count).collect();
    (queue.collect(), test)
}
