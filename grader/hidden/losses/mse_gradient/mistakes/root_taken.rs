//! title: The root of the mean is taken
//! kind: square-or-root
//! people: They know the root mean squared error, RMSE, which is in the units of the targets, and compute that.
//! claim: mse factor 1/3 in "one example"
//! claim: mse differs in "the loss of four examples"
//! claim: gradient agrees
//! why: The root is smallest at the same predictions, but it is another number with another gradient: the slope of a
//!   root has the root itself below the line.
//! see: Take one example that is 3 too large. Is your loss 9 or 3?
//! hint: Your loss is {{ observed }} where {{ expected }} is right: the square of yours is the right one. That is what
//!   comes out when a root is taken at the end. Is there a root in the formula of the MSE?

use ndarray::Array1;

pub fn mse(y_hat: &Array1<f64>, y: &Array1<f64>) -> f64 {
    let m = y.len() as f64;
    let error = y_hat - y;
    let squared = &error * &error;
    let mean = squared.sum() / m;
    mean.sqrt()
}

pub fn mse_gradient(y_hat: &Array1<f64>, y: &Array1<f64>) -> Array1<f64> {
    let m = y.len() as f64;
    let error = y_hat - y;
    2.0 / m * error
}
