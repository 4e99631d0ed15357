//! Returns a gradient of a hundred million entries.
//!
//! exercise: losses/mse_gradient
//! verdict: out-of-memory
//! canary: memory
//! unconfined: naive

use ndarray::Array1;

pub fn mse(y_hat: &Array1<f64>, y: &Array1<f64>) -> f64 {
    let e = y_hat - y;
    e.dot(&e) / y.len() as f64
}

pub fn mse_gradient(_: &Array1<f64>, _: &Array1<f64>) -> Array1<f64> {
    Array1::ones(100_000_000)
}
