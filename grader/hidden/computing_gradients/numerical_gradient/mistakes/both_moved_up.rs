//! title: Both sides are moved up
//! kind: plus-for-minus
//! people: They write the lower side by copying the lines of the upper one, and the plus comes along.
//! claim: gradient zero
//! claim: calls agrees
//! claim: points differs
//! why: If both points are the same, so are the values of f, and their difference is 0 whatever f is. A gradient of
//!   zeros looks like a minimum, so a learner that uses it stops where it began.
//! see: Measure f(θ) = θ, whose slope is 1 everywhere. What do you get, and why?
//! hint: {{ observed }} stands where {{ expected }} is right, and your gradient is 0 in every case. That is what
//!   comes out when both values of f are taken at one point, and it usually comes from a plus that was copied from
//!   the upper side to the lower one. On which side of θᵢ is your second point?

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
        below[i] += eps;
        gradient[i] = (f(&above) - f(&below)) / (2.0 * eps);
    }
    gradient
}
