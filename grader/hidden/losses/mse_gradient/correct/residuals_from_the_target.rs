//! Everything from y − ŷ: the square does not notice, and the gradient takes the minus back.

use ndarray::Array1;

pub fn mse(y_hat: &Array1<f64>, y: &Array1<f64>) -> f64 {
    let residual = y - y_hat;
    residual.dot(&residual) / residual.len() as f64
}

pub fn mse_gradient(y_hat: &Array1<f64>, y: &Array1<f64>) -> Array1<f64> {
    (y - y_hat) * (-2.0 / y_hat.len() as f64)
}
