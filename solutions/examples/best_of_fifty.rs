//! What a test part is worth once the best of many models was chosen by it. For the chapter "The statistical view".

use rand::{Rng, RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

fn main() {
    let mut rng = ChaCha8Rng::seed_from_u64(6);
    // ANCHOR: choose
    // Fifty models that know nothing: each tosses a coin where y is 0 or 1.
    let mut best = f64::INFINITY;
    for _ in 0..50 {
        let risk = share_wrong(20, &mut rng); // its risk on 20 test examples
        best = best.min(risk);
    }
    println!("the best of them on the test part: {best:.2}");

    // The winner tosses coins on new examples too.
    let risk = share_wrong(10_000, &mut rng);
    println!("the same model on new examples: {risk:.2}");
    // ANCHOR_END: choose
}

/// The share of examples on which a coin and the target differ.
fn share_wrong(examples: u32, rng: &mut impl Rng) -> f64 {
    let wrong = (0..examples).filter(|_| rng.random_bool(0.5)).count();
    wrong as f64 / f64::from(examples)
}
