//! title: The gradient is taken from y − ŷ without its minus
//! kind: difference-turned-round
//! people: They write the error as y − ŷ, which the square allows, and differentiate only the square.
//! claim: gradient sign flipped
//! claim: mse agrees
//! why: (y − ŷ)² and (ŷ − y)² are one loss. But y − ŷ falls when ŷ grows, so its derivative with respect to ŷ is −1, and
//!   that −1 belongs to the gradient. Without it the gradient points downhill, and gradient descent would climb.
//! see: Take a prediction that is too large and make it larger still: the loss grows, so its slope must be positive.
//! hint: Your entry is {{ observed }} where {{ expected }} is right: the size is right, the sign is not, and so it is in
//!   every entry that is not 0. That usually comes from y − ŷ without the −1 of its own derivative. Where a prediction is
//!   too large, does the loss grow or fall when the prediction grows?

use ndarray::Array1;

pub fn mse(y_hat: &Array1<f64>, y: &Array1<f64>) -> f64 {
    let m = y.len() as f64;
    let error = y_hat - y;
    let squared = &error * &error;
    squared.sum() / m
}

pub fn mse_gradient(y_hat: &Array1<f64>, y: &Array1<f64>) -> Array1<f64> {
    let m = y.len() as f64;
    let error = y - y_hat;
    2.0 / m * error
}
