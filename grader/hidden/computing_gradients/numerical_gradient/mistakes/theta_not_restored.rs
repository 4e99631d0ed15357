//! title: A parameter stays where it was moved to while the next one is measured
//! kind: not-set-back
//! people: They work on one copy of θ for all parameters: up by ε, then down by 2ε, and on to the next.
//! claim: calls agrees
//! claim: gradient agrees in "one parameter"
//! claim: points agrees in "one parameter"
//! claim: gradient differs in "two parameters"
//! claim: points differs in "two parameters"
//! why: A partial derivative moves one parameter and holds all others still. Here the second slope is measured with the
//!   first parameter off by ε, the third with two of them off, and so on. The error is small enough to be taken for
//!   rounding.
//! see: Print θ at the end of the function. Is it what it was at the beginning?
//! hint: {{ observed }} stands where {{ expected }} is right. For the first parameter f is called at the right
//!   points. From the second on it is called where every parameter before is one step below its place. What does your
//!   copy of θ look like when the second parameter's turn comes?

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
        moved[i] -= 2.0 * eps;
        let below = f(&moved);
        gradient[i] = (above - below) / (2.0 * eps);
    }
    gradient
}
