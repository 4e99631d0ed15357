//! Two losses that do not square a large error: the mean absolute error, and Huber's loss with its gradient.
//!
//! h is a parabola up to |e| = δ, where its slope has reached ±δ, and goes on from there as a straight line of that slope.
//! The ½·δ that is taken off makes the line begin where the parabola ends: δ·(δ − ½·δ) = ½·δ². So the slope of h is e while
//! the error is small, and stops at ±δ: the error, held between −δ and δ. As with the mean squared error, each prediction
//! stands in one term of the sum, and the 1/m of the mean stays.

use ndarray::Array1;

/// The mean of |ŷᵢ − yᵢ| over the m examples.
pub fn mae(y_hat: &Array1<f64>, y: &Array1<f64>) -> f64 {
    let m = y.len() as f64;
    let error = y_hat - y;
    let size = error.mapv(f64::abs);
    size.sum() / m
}

/// The mean of h(ŷᵢ − yᵢ) over the m examples.
pub fn huber(y_hat: &Array1<f64>, y: &Array1<f64>, delta: f64) -> f64 {
    let m = y.len() as f64;
    let error = y_hat - y;
    let h = error.mapv(|e| {
        if e.abs() <= delta {
            0.5 * e * e
        } else {
            delta * (e.abs() - 0.5 * delta)
        }
    });
    h.sum() / m
}

/// 1/m times the error, held between −δ and δ: one slope per prediction.
pub fn huber_gradient(y_hat: &Array1<f64>, y: &Array1<f64>, delta: f64) -> Array1<f64> {
    let m = y.len() as f64;
    let error = y_hat - y;
    let slope = error.mapv(|e| e.clamp(-delta, delta));
    slope / m
}
