//! title: The difference is divided by ε, and the points are 2ε apart
//! kind: factor-of-two
//! people: They take both sides, and keep the divisor of the forward difference.
//! claim: gradient factor 2
//! claim: calls agrees
//! claim: points agrees
//! why: A slope is how far f moves divided by how far you moved. From θᵢ − ε to θᵢ + ε you moved two steps.
//! see: Measure f(θ) = θ, whose slope is 1 everywhere. What do you get?
//! hint: Your entry is {{ observed }} where {{ expected }} is right: {{ factor }} times as large, and so is every
//!   other entry that is not 0. That usually comes from the divisor. How far are the two points apart?

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
        let mut below = theta.clone();
        below[i] -= eps;
        gradient[i] = (f(&above) - f(&below)) / eps;
    }
    gradient
}
