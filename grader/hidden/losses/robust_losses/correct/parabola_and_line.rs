//! No branch: an error is split into the part within δ, which is squared, and the rest, which costs δ per unit.

use ndarray::{Array1, Zip};

pub fn mae(y_hat: &Array1<f64>, y: &Array1<f64>) -> f64 {
    (y - y_hat).map(|e| e.max(-e)).mean().unwrap_or(0.0)
}

pub fn huber(y_hat: &Array1<f64>, y: &Array1<f64>, delta: f64) -> f64 {
    let within = (y_hat - y).abs().mapv(|size| size.min(delta));
    let beyond = (y_hat - y).abs() - &within;
    (within.dot(&within) / 2.0 + delta * beyond.sum()) / within.len() as f64
}

pub fn huber_gradient(y_hat: &Array1<f64>, y: &Array1<f64>, delta: f64) -> Array1<f64> {
    Zip::from(y_hat)
        .and(y)
        .map_collect(|guess, truth| (guess - truth).min(delta).max(-delta) / y.len() as f64)
}
