//! title: The 2 that the square leaves behind is missing from the gradient
//! kind: factor-of-two
//! people: They write 1/m times the error, as if the square left nothing behind; or they know the loss from another text
//!   as 1/(2m) times the sum, whose gradient has no 2.
//! claim: gradient factor 1/2
//! claim: mse agrees
//! why: The derivative of e² is 2e. A loss with 1/(2m) in front would cancel that 2, but the loss here has 1/m.
//! see: With one example, ŷ = 1 and y = 0, the loss is 1; at ŷ = 1.01 it is 1.0201. The slope is about 2, not 1.
//! hint: Your entry is {{ observed }} where {{ expected }} is right: half of it, and every other entry is half of the right
//!   one too. That usually comes from losing the 2 that differentiating a square leaves. By how much does e² grow when e
//!   goes from 1 to 1.01?

use ndarray::Array1;

pub fn mse(y_hat: &Array1<f64>, y: &Array1<f64>) -> f64 {
    let m = y.len() as f64;
    let error = y_hat - y;
    let squared = &error * &error;
    squared.sum() / m
}

pub fn mse_gradient(y_hat: &Array1<f64>, y: &Array1<f64>) -> Array1<f64> {
    let m = y.len() as f64;
    let error = y_hat - y;
    error / m
}
