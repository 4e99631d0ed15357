//! title: The slope is taken on one side of θ only: a forward difference
//! kind: points-of-the-difference
//! people: They take f a little above θᵢ, take off f at θ itself, and divide by the one step between the two.
//! claim: calls agrees
//! claim: gradient differs
//! claim: points differs
//! claim: gradient differs in "at the bottom of a bowl"
//! why: A forward difference leans to one side. Its error is ε/2 times the curvature of f; on both sides that error has
//!   opposite signs, so in a central difference it cancels, and what is left is of the order of ε². Two calls per
//!   parameter are paid for either way, and here they buy much less.
//! see: Measure θ² at 0, where its slope is 0. From one side you get ε, from both sides 0.
//! hint: {{ observed }} stands where {{ expected }} is right. f is called twice for each parameter, once at θ
//!   itself and once a step above it, so all that you know of the slope comes from one side. Where must the second
//!   point lie so that θ is in the middle of the two?

use ndarray::Array1;

pub fn numerical_gradient(
    f: impl Fn(&Array1<f64>) -> f64,
    theta: &Array1<f64>,
    eps: f64,
) -> Array1<f64> {
    let mut gradient = Array1::zeros(theta.len());
    for i in 0..theta.len() {
        let mut above = theta.clone();
        above[i] += eps;
        gradient[i] = (f(&above) - f(theta)) / eps;
    }
    gradient
}
