//! Two losses that do not square a large error: the mean absolute error, and Huber's loss with its gradient.
//!
//! For m examples with the predictions ŷ, the targets y and the errors eᵢ = ŷᵢ − yᵢ,
//!
//! ```text
//! MAE   = 1/m · Σ |eᵢ|
//!
//! Huber = 1/m · Σ h(eᵢ)        h(e) = ½·e²               where |e| ≤ δ
//!                              h(e) = δ·(|e| − ½·δ)      where |e| > δ
//! ```
//!
//! `y_hat` and `y` always have the same length m, and m is at least 1. `delta` is δ, the size up to which an error counts
//! as small, in the units of the targets. It is always positive.

use ndarray::Array1;

/// The mean absolute error of the predictions `y_hat` (m entries) for the targets `y` (m entries).
///
/// Where every prediction is exact, it is 0.
///
/// Example: for ŷ = [1, 2, 3, 0] and y = [1, 1, 1, 4] the errors are [0, 1, 2, −4], and the loss is 7/4 = 1.75.
pub fn mae(y_hat: &Array1<f64>, y: &Array1<f64>) -> f64 {
    todo!("the sizes of the errors, averaged over the m examples")
}

/// Huber's loss of the predictions `y_hat` for the targets `y`: the mean of h(eᵢ) over the m examples.
///
/// Where every prediction is exact, it is 0. Where |e| is exactly δ, both formulas for h give the same number.
///
/// Example: for the same errors [0, 1, 2, −4] and δ = 1.5 the values of h are [0, 0.5, 1.875, 4.875], and the loss is
/// 7.25/4 = 1.8125.
pub fn huber(y_hat: &Array1<f64>, y: &Array1<f64>, delta: f64) -> f64 {
    todo!("h of each error, by its size, averaged over the m examples")
}

/// The gradient of `huber` with respect to `y_hat`: an array of m entries, one slope per prediction.
///
/// Where a prediction is exact, its entry is 0. Where |e| is exactly δ, both formulas for h have the same slope.
///
/// Example: for the same errors [0, 1, 2, −4] and δ = 1.5 it is [0, 1, 1.5, −1.5]/4 = [0, 0.25, 0.375, −0.375].
pub fn huber_gradient(y_hat: &Array1<f64>, y: &Array1<f64>, delta: f64) -> Array1<f64> {
    todo!("the slope of h at each error, and what the mean makes of it")
}
