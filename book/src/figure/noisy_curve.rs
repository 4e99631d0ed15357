//! The made-up task of the chapter on generalisation: points around a smooth curve, always the same.

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use rand_distr::{Distribution, StandardNormal};

/// The size of the noise.
pub const NOISE: f64 = 0.25;

/// How many points a training set has.
pub const TRAINING: usize = 12;

/// The highest degree of a polynomial that as many points determine.
pub const HIGHEST: usize = TRAINING - 1;

/// The seeds of the training sets that a reader can choose from, one after the other as they come. The chapter's figures
/// share the first.
pub const SEEDS: [u64; 5] = [3, 4, 5, 6, 7];

/// A number is rounded to so many parts of one, so that a script can be given it in a few characters.
const PARTS: f64 = 1e4;

/// The curve that the points lie around.
pub fn truth(x: f64) -> f64 {
    (std::f64::consts::PI * x).sin()
}

/// `count` points over −1 to 1, at a random place in each of `count` equal parts of it, so that no set has a wide gap. All
/// numbers have four decimals.
pub fn sample(count: usize, seed: u64) -> Vec<(f64, f64)> {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    (0..count)
        .map(|i| {
            let x = -1.0 + 2.0 * (i as f64 + rng.random::<f64>()) / count as f64;
            let noise: f64 = StandardNormal.sample(&mut rng);
            (rounded(x), rounded(truth(x) + NOISE * noise))
        })
        .collect()
}

fn rounded(value: f64) -> f64 {
    (value * PARTS).round() / PARTS
}

/// Points for a script: x and y by turns, in ten-thousandths.
pub fn flat(points: &[(f64, f64)]) -> Vec<i64> {
    let parts = |value: f64| (value * PARTS).round() as i64;
    let pairs = points.iter().map(|&(x, y)| [parts(x), parts(y)]);
    pairs.flatten().collect()
}

/// One of the training sets, counted from 1; the first one where there is no such set.
pub fn training_set(number: usize) -> Vec<(f64, f64)> {
    let seed = SEEDS.get(number.wrapping_sub(1)).unwrap_or(&SEEDS[0]);
    sample(TRAINING, *seed)
}

/// The training set that the chapter's figures share.
pub fn training() -> Vec<(f64, f64)> {
    training_set(1)
}

/// The test set that goes with it.
pub fn test() -> Vec<(f64, f64)> {
    sample(200, 1003)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_is_given_the_very_points_of_the_figures() {
        for number in 1..=SEEDS.len() {
            let points = training_set(number);
            let flat = flat(&points);
            let given = flat
                .chunks(2)
                .map(|pair| (pair[0] as f64 / PARTS, pair[1] as f64 / PARTS));
            assert!(given.eq(points.iter().copied()));
            // All lie in the picture.
            assert!(points.iter().all(|&(x, y)| x.abs() < 1.0 && y.abs() < 2.0));
        }
    }
}
