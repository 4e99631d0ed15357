//! Gradient descent: a step against the gradient, again and again.
//!
//! ```text
//! θ₀ = start        θₜ₊₁ = θₜ − lr · ∇L(θₜ)
//! ```
//!
//! θ stands for all parameters together, an array with one entry for each of them.

use ndarray::Array1;

/// The path that gradient descent takes: `steps + 1` points, the start first.
///
/// `gradient` gives ∇L at the point that it is called with, one entry per parameter. `start` has at least one entry, and
/// the learning rate `lr` is positive. Every step starts at the point before it and goes by the gradient there.
///
/// With `steps` 0 the path is the start alone. Where the gradient is 0 the point stays where it is, and the path still has
/// `steps + 1` points.
///
/// Example: L = θ² has the gradient 2·θ. From [3] with a rate of 0.25, two steps give the path [3], [1.5], [0.75].
pub fn descend(
    gradient: impl Fn(&Array1<f64>) -> Array1<f64>,
    start: &Array1<f64>,
    lr: f64,
    steps: usize,
) -> Vec<Array1<f64>> {
    let mut theta = start.clone();
    let mut path: Vec<Array1<f64>> = todo!("the path before the first step");
    for _ in 0..steps {
        todo!("one step from where you are, then note where you have come to")
    }
    path
}
