//! title: The two values of f are added, not subtracted
//! kind: plus-for-minus
//! people: They remember "both sides, over 2ε", and write a plus between the two values as there is one in θ + ε.
//! claim: gradient differs
//! claim: gradient factor 13/14 in "one parameter"
//! claim: calls agrees
//! claim: points agrees
//! why: A slope is how far f moves, so it needs a difference. A sum says how large f is: it grows with every constant that
//!   you add to f, and with a small ε it becomes huge.
//! see: Measure the function that is 5 everywhere. Its slope is 0.
//! hint: Your entry is {{ observed }} where {{ expected }} is right. That is what comes out when the values on the
//!   two sides are added up. If f is 5 everywhere, how far does it move from one side to the other?

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
        gradient[i] = (f(&above) + f(&below)) / (2.0 * eps);
    }
    gradient
}
