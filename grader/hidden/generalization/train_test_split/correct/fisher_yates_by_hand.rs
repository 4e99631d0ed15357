//! The shuffle written out: from the back, each place is swapped with one at random that is not behind it.

use rand::{Rng, RngExt};

pub fn train_test_split(
    m: usize,
    test_fraction: f64,
    rng: &mut impl Rng,
) -> (Vec<usize>, Vec<usize>) {
    let mut cards: Vec<usize> = (0..m).collect();
    for last in (1..m).rev() {
        let other = rng.random_range(0..=last);
        cards.swap(last, other);
    }
    let kept = m - f64::round(m as f64 * test_fraction) as usize;
    let held_out = cards.split_off(kept);
    (cards, held_out)
}
