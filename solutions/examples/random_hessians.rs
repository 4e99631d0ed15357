//! How often a random Hessian is that of a minimum, and how that changes with the number of parameters.
//!
//! A random Hessian stands for a level place picked blindly: its entries are standard normal numbers, made symmetric. Real
//! surfaces are not like that, and the chapter "The optimisation perspective" says where they differ.

use ndarray::Array2;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use rand_distr::{Distribution, StandardNormal};

fn main() {
    let mut rng = ChaCha8Rng::seed_from_u64(3);
    // ANCHOR: count
    let draws = 20_000;
    for parameters in 1..=5 {
        let mut minima = 0;
        for _ in 0..draws {
            // The second derivatives of L at a level place.
            let hessian = random_hessian(parameters, &mut rng);
            if rises_every_way(hessian) {
                minima += 1;
            }
        }
        println!("{parameters} parameters: {minima} minima");
    }
    // ANCHOR_END: count
}

/// A symmetric table of standard normal numbers: the mean of a table and its mirror image.
fn random_hessian(parameters: usize, rng: &mut ChaCha8Rng) -> Array2<f64> {
    let table = Array2::from_shape_fn((parameters, parameters), |_| -> f64 {
        StandardNormal.sample(rng)
    });
    (&table + &table.t()) / 2.0
}

/// Whether the surface with this Hessian rises in every direction.
///
/// The square is completed for one parameter after another. What stands before each square must be positive.
fn rises_every_way(mut hessian: Array2<f64>) -> bool {
    for k in 0..hessian.nrows() {
        let before_the_square = hessian[[k, k]];
        if before_the_square <= 0.0 {
            return false;
        }
        for i in k + 1..hessian.nrows() {
            for j in k + 1..hessian.nrows() {
                hessian[[i, j]] -= hessian[[i, k]] * hessian[[k, j]] / before_the_square;
            }
        }
    }
    true
}
