//! title: The slope is taken below θ only: a backward difference
//! kind: points-of-the-difference
//! people: They take f at θ, take off f a little below it, and divide by the one step between the two.
//! claim: calls agrees
//! claim: gradient differs
//! claim: points differs
//! claim: gradient differs in "at the bottom of a bowl"
//! why: A backward difference leans to one side, as a forward difference does, and its error is as large: ε/2 times the
//!   curvature of f. Taken on both sides of θ at once, the two errors cancel.
//! see: Measure θ² at 0, where its slope is 0. From below you get −ε, from both sides 0.
//! hint: {{ observed }} stands where {{ expected }} is right. f is called twice for each parameter, once at θ itself and
//!   once a step below it, so all that you know of the slope comes from one side. Where must the other point lie so that
//!   θ is in the middle of the two?

use ndarray::Array1;

pub fn numerical_gradient(
    f: impl Fn(&Array1<f64>) -> f64,
    theta: &Array1<f64>,
    eps: f64,
) -> Array1<f64> {
    let mut gradient = Array1::zeros(theta.len());
    for i in 0..theta.len() {
        let mut below = theta.clone();
        below[i] -= eps;
        gradient[i] = (f(theta) - f(&below)) / eps;
    }
    gradient
}
