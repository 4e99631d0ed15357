//! title: f is called once more than the differences need
//! kind: points-of-the-difference
//! people: They begin with f at θ, as for a forward difference, go over to central differences, and leave that first
//!   call where it is.
//! claim: gradient agrees
//! claim: calls differs
//! claim: points differs
//! why: A central difference never looks at f at θ itself. Where one call takes a second, a call for nothing is a
//!   second for nothing; a compiler cannot leave it out, since it does not know what else f does.
//! see: Print something in f, and count. Which of the calls has a value that you never use?
//! hint: f was called {{ observed }} times where {{ expected }} is right, and in every case it is one call too many.
//!   That is usually a call at θ itself, left over from a forward difference. Which value of f goes into none of your
//!   slopes?

use ndarray::Array1;

pub fn numerical_gradient(
    f: impl Fn(&Array1<f64>) -> f64,
    theta: &Array1<f64>,
    eps: f64,
) -> Array1<f64> {
    let _base = f(theta);
    let mut gradient = Array1::zeros(theta.len());
    for i in 0..theta.len() {
        let mut above = theta.clone();
        above[i] += eps;
        let mut below = theta.clone();
        below[i] -= eps;
        gradient[i] = (f(&above) - f(&below)) / (2.0 * eps);
    }
    gradient
}
