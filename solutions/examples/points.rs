//! The points of the chapter "Gradient descent on real data", and the loss of the line that they were made from.

use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use rand_distr::{Distribution, StandardNormal};

fn main() {
    let mut rng = ChaCha8Rng::seed_from_u64(8);
    // ANCHOR: points
    let mut normal = || -> f64 { StandardNormal.sample(&mut rng) };
    let mut squares = 0.0;
    for _ in 0..100 {
        let x = normal();
        let y = 2.0 * x + 0.5 + 0.1 * normal(); // w = 2, b = 0.5, and noise

        // What the line that made the points gets wrong.
        let y_hat = 2.0 * x + 0.5; // ŷ
        squares += (y_hat - y) * (y_hat - y);
    }
    println!("L = {:.4}", squares / 100.0);
    // ANCHOR_END: points
}
