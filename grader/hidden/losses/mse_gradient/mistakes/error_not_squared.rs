//! title: The errors are averaged without being squared
//! kind: square-or-root
//! people: They take the mean of ŷ − y itself, and forget the square between the difference and the mean.
//! claim: mse differs
//! claim: mse offset -4 in "the loss of four examples"
//! claim: mse factor 1/3 in "one example"
//! claim: gradient agrees
//! why: Without the square an error of +3 and one of −3 cancel, so predictions that are wrong in both directions seem
//!   right; and the smallest such "loss" is not at the targets but at predictions of minus infinity.
//! see: Predict 3 too much for one example and 3 too little for another. Your loss says 0: is nothing wrong?
//! hint: Your loss is {{ observed }} where {{ expected }} is right, and it is what comes out when the errors go into the
//!   mean as they are, with their signs. Errors of opposite sign then cancel. What must happen to each error before the
//!   mean, so that 2 too much and 2 too little both count?

use ndarray::Array1;

pub fn mse(y_hat: &Array1<f64>, y: &Array1<f64>) -> f64 {
    let m = y.len() as f64;
    let error = y_hat - y;
    error.sum() / m
}

pub fn mse_gradient(y_hat: &Array1<f64>, y: &Array1<f64>) -> Array1<f64> {
    let m = y.len() as f64;
    let error = y_hat - y;
    2.0 / m * error
}
