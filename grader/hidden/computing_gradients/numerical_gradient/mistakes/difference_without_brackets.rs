//! title: Only the lower value of f is divided by 2ε
//! kind: order-of-operations
//! people: They write the formula on one line, and the brackets around the difference are lost.
//! claim: gradient differs in "one parameter"
//! claim: gradient agrees in "two parameters"
//! claim: calls agrees
//! claim: points agrees
//! why: A division is done before a difference. Without brackets only what stands next to the division sign is
//!   divided, and the other value of f goes into the slope as it is.
//! see: Measure f(θ) = θ, whose slope is 1 everywhere, with several steps. What do you get?
//! hint: Your entry is {{ observed }} where {{ expected }} is right. Where 2ε is 1 you are right, and elsewhere you
//!   have what comes out when one of the two values of f is divided and the other is not. What is (10 − 4) / 2, and
//!   what is 10 − 4 / 2?

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
        gradient[i] = f(&above) - f(&below) / (2.0 * eps);
    }
    gradient
}
