//! How far both differences are from the slope, for ever smaller steps. For the chapter "Three ways to a gradient".

fn main() {
    // ANCHOR: differences
    // f(θ) = θ³, whose slope at θ = 2 is 12.
    let f = |theta: f64| theta * theta * theta;
    let (theta, slope) = (2.0, 12.0);

    for eps in [1.0, 1e-1, 1e-2, 1e-3, 1e-5, 1e-8, 1e-10, 1e-12] {
        // From θ to θ + ε, and from θ − ε to θ + ε.
        let forward = (f(theta + eps) - f(theta)) / eps;
        let central = (f(theta + eps) - f(theta - eps)) / (2.0 * eps);

        let errors = [forward, central].map(|found| (found - slope).abs());
        println!("{eps:e}: off by {:.0e} and {:.0e}", errors[0], errors[1]);
    }
    // ANCHOR_END: differences
}
