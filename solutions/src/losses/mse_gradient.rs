//! The mean squared error and its gradient with respect to the predictions.
//!
//! The loss is a mean of m squares, and each prediction stands in one of them alone. So ∂MSE/∂ŷᵢ is the derivative of
//! that one square, 2(ŷᵢ − yᵢ), times the 1/m of the mean; the other m − 1 terms do not move with ŷᵢ.

use ndarray::Array1;

/// The mean of (ŷᵢ − yᵢ)² over the m examples.
pub fn mse(y_hat: &Array1<f64>, y: &Array1<f64>) -> f64 {
    let m = y.len() as f64;
    let error = y_hat - y;
    let squared = &error * &error;
    squared.sum() / m
}

/// 2/m · (ŷ − y), one slope per prediction.
pub fn mse_gradient(y_hat: &Array1<f64>, y: &Array1<f64>) -> Array1<f64> {
    let m = y.len() as f64;
    let error = y_hat - y;
    2.0 / m * error
}
