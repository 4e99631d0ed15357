//! title: One side only, and still divided by 2ε
//! kind: points-of-the-difference
//! people: They move a copy up by ε, then down by ε for the lower side, where 2ε would lead to it; or they take f
//!   at θ for the lower side and leave the divisor as it is.
//! claim: calls agrees
//! claim: gradient differs
//! claim: points differs
//! claim: gradient factor 13/14 in "one parameter"
//! why: The difference of f between θ and one step above it belongs to a move of one step. Divided by two steps it
//!   is about half the slope, and it leans to one side besides.
//! see: Measure f(θ) = θ, whose slope is 1 everywhere. What do you get?
//! hint: {{ observed }} stands where {{ expected }} is right. That is what comes out when f is called at θ itself
//!   and one step above it, and the difference is divided by two steps. How far is it from your upper point to your
//!   lower one, and how far should it be?

use ndarray::Array1;

pub fn numerical_gradient(
    f: impl Fn(&Array1<f64>) -> f64,
    theta: &Array1<f64>,
    eps: f64,
) -> Array1<f64> {
    let mut gradient = Array1::zeros(theta.len());
    let mut moved = theta.clone();
    for i in 0..theta.len() {
        moved[i] += eps;
        let above = f(&moved);
        moved[i] -= eps;
        let below = f(&moved);
        gradient[i] = (above - below) / (2.0 * eps);
    }
    gradient
}
