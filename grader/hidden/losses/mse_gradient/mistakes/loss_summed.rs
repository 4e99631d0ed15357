//! title: The loss is the sum of the squared errors, not their mean
//! kind: sum-for-mean
//! people: They square and sum, and stop there: the M of MSE is left out.
//! claim: mse factor "the number of examples"
//! claim: gradient agrees
//! why: A sum grows with the number of examples, so that losses of two data sets cannot be compared, and its slopes are m
//!   times those of the mean.
//! see: Put every example in twice. The predictions have become no worse: does your loss stay the same?
//! hint: Your loss is {{ observed }} where {{ expected }} is right: {{ factor }} times as much, and in every case that
//!   differs the factor is that case's number of examples. That is the sum of the squares where their mean is asked for.
//!   What turns a sum over m examples into a mean?

use ndarray::Array1;

pub fn mse(y_hat: &Array1<f64>, y: &Array1<f64>) -> f64 {
    let error = y_hat - y;
    let squared = &error * &error;
    squared.sum()
}

pub fn mse_gradient(y_hat: &Array1<f64>, y: &Array1<f64>) -> Array1<f64> {
    let m = y.len() as f64;
    let error = y_hat - y;
    2.0 / m * error
}
