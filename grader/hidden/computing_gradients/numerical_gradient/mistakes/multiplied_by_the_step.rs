//! title: The difference is divided by 2 and multiplied by ε
//! kind: order-of-operations
//! people: They write `/ 2.0 * eps` for "divided by 2ε", without brackets around the product.
//! claim: gradient factor 4 in "one parameter"
//! claim: gradient factor 1/4 in "two parameters"
//! claim: calls agrees
//! claim: points agrees
//! why: Division and multiplication are done from left to right, so a / b * c is (a / b)·c. Only brackets put the c below
//!   the line. The smaller the step, the smaller such a "slope" becomes, and no error message says so.
//! see: Halve ε. A slope hardly changes. What does yours do?
//! hint: Your entry is {{ observed }} where {{ expected }} is right. Between a large step and a small one your
//!   slopes are off by very different factors, ε² each time. That is what comes out when the difference is multiplied
//!   by ε and not divided by it. What is 12 / 2 * 3, and what is 12 / (2 * 3)?

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
        gradient[i] = (f(&above) - f(&below)) / 2.0 * eps;
    }
    gradient
}
