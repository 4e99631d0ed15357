//! title: Each parameter is moved by a share of its own size
//! kind: points-of-the-difference
//! people: They multiply the step by the parameter, so that large parameters take large steps, as some libraries do.
//! claim: calls agrees
//! claim: points differs in "two parameters"
//! claim: gradient agrees in "two parameters"
//! claim: gradient differs in "parameters of very different sizes"
//! why: A step in proportion has its uses, but it is no step at all where the parameter is 0, and there the slope is
//!   0/0. Libraries that do this guard against it. Here ε is the step itself, the same for every parameter.
//! see: Measure the slope of anything in a parameter that is 0.
//! hint: {{ observed }} stands where {{ expected }} is right. f is called at a distance from θ that grows with the
//!   parameter: far from a large one, close to a small one. That is what comes out when ε is multiplied by θᵢ. By how
//!   much is a parameter moved that is 0?

use ndarray::Array1;

pub fn numerical_gradient(
    f: impl Fn(&Array1<f64>) -> f64,
    theta: &Array1<f64>,
    eps: f64,
) -> Array1<f64> {
    let mut gradient = Array1::zeros(theta.len());
    for i in 0..theta.len() {
        let step = eps * theta[i];
        let mut above = theta.clone();
        above[i] += step;
        let mut below = theta.clone();
        below[i] -= step;
        gradient[i] = (f(&above) - f(&below)) / (2.0 * step);
    }
    gradient
}
