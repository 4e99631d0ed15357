//! The mean squared error and its gradient with respect to the predictions.
//!
//! For m examples with the predictions ŷ and the targets y, the loss is one number,
//!
//! ```text
//! MSE = 1/m · Σ (ŷᵢ − yᵢ)²
//! ```
//!
//! and its gradient has one entry per prediction: ∂MSE/∂ŷᵢ says how the loss moves when that prediction alone does.
//!
//! `y_hat` and `y` always have the same length m, and m is at least 1.

use ndarray::Array1;

/// The mean squared error of the predictions `y_hat` (m entries) for the targets `y` (m entries).
///
/// Where every prediction is exact, it is 0.
///
/// Example: for ŷ = [1, 2, 3, 4] and y = [1, 1, 1, 0] the errors are [0, 1, 2, 4], and the loss is 21/4 = 5.25.
pub fn mse(y_hat: &Array1<f64>, y: &Array1<f64>) -> f64 {
    todo!("the errors, squared, averaged over the m examples")
}

/// The gradient of `mse` with respect to `y_hat`: an array of m entries, [∂MSE/∂ŷ₁, …, ∂MSE/∂ŷₘ].
///
/// Where a prediction is exact, its entry is 0.
///
/// Example: for ŷ = [1, 2, 3, 4] and y = [1, 1, 1, 0] it is [0, 0.5, 1, 2].
pub fn mse_gradient(y_hat: &Array1<f64>, y: &Array1<f64>) -> Array1<f64> {
    todo!("the derivative of the mean of squares, once per prediction")
}
