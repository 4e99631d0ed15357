//! The points of the chapter "Gradient descent on real data", and the loss of the line that they were made from.

use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use rand_distr::{Distribution, StandardNormal};

fn main() {
    // The seed with which the exercise `gd_linear_regression` draws the same points.
    let mut rng = ChaCha8Rng::seed_from_u64(0x7c4c_d0cc_417f_503a);
    // ANCHOR: points
    let mut normal = || -> f64 { StandardNormal.sample(&mut rng) };
    let inputs: Vec<f64> = (0..100).map(|_| normal()).collect();
    let mut squares = 0.0;
    for x in inputs {
        let y = 2.0 * x + 0.5 + 0.1 * normal(); // w = 2, b = 0.5, and noise

        // What the line that made the points gets wrong.
        let y_hat = 2.0 * x + 0.5; // ŷ
        squares += (y_hat - y) * (y_hat - y);
    }
    println!("L = {:.4}", squares / 100.0);
    // ANCHOR_END: points
}
