//! title: 2/m is divided as whole numbers
//! kind: what-is-left-over
//! people: They write `2 / y.len()` and convert the result to `f64`, when its fraction is gone already.
//! claim: gradient zero in "the gradient of four examples"
//! claim: gradient zero in "random numbers"
//! claim: gradient agrees in "one example"
//! claim: mse agrees
//! why: In Rust the quotient of two integers is an integer: 2 / 4 is 0. A conversion after the division has nothing
//!   left to convert.
//! see: Print `2 / 4`, `2.0 / 4.0` and `(2 / 4) as f64`.
//! hint: Your entry is {{ observed }} where {{ expected }} is right, and your gradient is zero wherever m is more than
//!   2, but not where m is 1. That usually comes from dividing integers, whose quotient drops the fraction. What does
//!   Rust give for 2 / 4, and at which point do your numbers become `f64`?

use ndarray::Array1;

pub fn mse(y_hat: &Array1<f64>, y: &Array1<f64>) -> f64 {
    let m = y.len() as f64;
    let error = y_hat - y;
    let squared = &error * &error;
    squared.sum() / m
}

pub fn mse_gradient(y_hat: &Array1<f64>, y: &Array1<f64>) -> Array1<f64> {
    let factor = (2 / y.len()) as f64;
    let error = y_hat - y;
    factor * error
}
