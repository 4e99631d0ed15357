//! The made-up task of the chapter on generalisation: points around a smooth curve, always the same.

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use rand_distr::{Distribution, StandardNormal};

/// The size of the noise.
pub const NOISE: f64 = 0.25;

/// How many points a training set has.
pub const TRAINING: usize = 12;

/// The curve that the points lie around.
pub fn truth(x: f64) -> f64 {
    (std::f64::consts::PI * x).sin()
}

/// `count` points over −1 to 1, at a random place in each of `count` equal parts of it, so that no set has a wide gap.
pub fn sample(count: usize, seed: u64) -> Vec<(f64, f64)> {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    (0..count)
        .map(|i| {
            let x = -1.0 + 2.0 * (i as f64 + rng.random::<f64>()) / count as f64;
            let noise: f64 = StandardNormal.sample(&mut rng);
            (x, truth(x) + NOISE * noise)
        })
        .collect()
}

/// The training set that the chapter's figures share.
pub fn training() -> Vec<(f64, f64)> {
    sample(TRAINING, 3)
}

/// The test set that goes with it.
pub fn test() -> Vec<(f64, f64)> {
    sample(200, 1003)
}
