//! The gradient of any function, measured: move each parameter a little both ways, and see what the function does.
//!
//! Each entry is the slope of a line through two points of f that lie 2ε apart, with θ in their middle. What f's
//! curvature does to the one side it does to the other, so it cancels, and an error of the order of ε² is left. Each
//! side starts from a fresh copy of θ, so no parameter is still moved when the next one's turn comes.

use ndarray::Array1;

/// (f(θ + ε in entry i) − f(θ − ε in entry i)) / 2ε for each parameter i: two calls of `f` each.
pub fn numerical_gradient(
    f: impl Fn(&Array1<f64>) -> f64,
    theta: &Array1<f64>,
    eps: f64,
) -> Array1<f64> {
    let mut gradient = Array1::zeros(theta.len());
    for i in 0..theta.len() {
        let mut above = theta.clone();
        above[i] += eps;
        let mut below = theta.clone();
        below[i] -= eps;
        gradient[i] = (f(&above) - f(&below)) / (2.0 * eps);
    }
    gradient
}
