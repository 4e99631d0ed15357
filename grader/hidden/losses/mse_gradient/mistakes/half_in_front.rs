//! title: Loss and gradient belong to 1/(2m), not to 1/m
//! kind: factor-of-two
//! people: They know the loss with a ½ in front, which cancels the 2 of the derivative, and write both functions for
//!   it.
//! claim: mse factor 1/2
//! claim: gradient factor 1/2
//! why: Both conventions are in use, and they have the same minimum. But they are not the same number: with ½ in front
//!   every loss and every slope is half of what the formula here gives.
//! see: Take one example, ŷ = 5 and y = 2. What is the mean of its squared errors?
//! hint: Your number is {{ observed }} where {{ expected }} is right: half of it. It is what comes out when the loss is
//!   defined with 1/(2m) in front of the sum. What stands in front of the sum here?

use ndarray::Array1;

pub fn mse(y_hat: &Array1<f64>, y: &Array1<f64>) -> f64 {
    let m = y.len() as f64;
    let error = y_hat - y;
    let squared = &error * &error;
    squared.sum() / (2.0 * m)
}

pub fn mse_gradient(y_hat: &Array1<f64>, y: &Array1<f64>) -> Array1<f64> {
    let m = y.len() as f64;
    let error = y_hat - y;
    error / m
}
