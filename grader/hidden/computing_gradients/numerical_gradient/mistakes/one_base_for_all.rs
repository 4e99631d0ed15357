//! title: Forward differences from one value of f at θ, in n + 1 calls
//! kind: points-of-the-difference
//! people: They save calls: f at θ is worked out once, before the loop, and every parameter is moved up only.
//! claim: calls differs
//! claim: gradient differs
//! claim: points differs
//! claim: gradient differs in "at the bottom of a bowl"
//! why: This is the forward difference. It needs n + 1 calls in place of 2n, and pays with an error of ε/2 times the
//!   curvature, where the central difference has one of the order of ε². The two sides of a central difference are
//!   different for every parameter, so nothing can be shared between them.
//! see: Halve ε, and halve it again. Does your error become a half each time, or a quarter?
//! hint: {{ observed }} stands where {{ expected }} is right. That is what comes out of forward differences with
//!   one value of f at θ for all parameters, n + 1 calls in all. They lean to one side. Which two points have θᵢ in
//!   their middle?

use ndarray::Array1;

pub fn numerical_gradient(
    f: impl Fn(&Array1<f64>) -> f64,
    theta: &Array1<f64>,
    eps: f64,
) -> Array1<f64> {
    let mut gradient = Array1::zeros(theta.len());
    let base = f(theta);
    for i in 0..theta.len() {
        let mut above = theta.clone();
        above[i] += eps;
        gradient[i] = (f(&above) - base) / eps;
    }
    gradient
}
