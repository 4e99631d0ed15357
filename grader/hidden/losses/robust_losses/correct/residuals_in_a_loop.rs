//! Loops over y − ŷ: the losses do not notice the turned sign, the gradient takes it back, and an error of exactly δ is
//! given to the straight line.

use ndarray::Array1;

pub fn mae(y_hat: &Array1<f64>, y: &Array1<f64>) -> f64 {
    let mut total = 0.0;
    for i in 0..y.len() {
        total += if y[i] < y_hat[i] {
            y_hat[i] - y[i]
        } else {
            y[i] - y_hat[i]
        };
    }
    total / y.len() as f64
}

pub fn huber(y_hat: &Array1<f64>, y: &Array1<f64>, delta: f64) -> f64 {
    let mut total = 0.0;
    for (guess, truth) in y_hat.iter().zip(y) {
        let size = (truth - guess).abs();
        if size < delta {
            total += size.powi(2) / 2.0;
        } else {
            total += delta * size - delta.powi(2) / 2.0;
        }
    }
    total / y.len() as f64
}

pub fn huber_gradient(y_hat: &Array1<f64>, y: &Array1<f64>, delta: f64) -> Array1<f64> {
    let mut slopes = Array1::zeros(y.len());
    for i in 0..y.len() {
        let residual = y[i] - y_hat[i];
        let downhill = if residual.abs() < delta {
            residual
        } else {
            delta * residual.signum()
        };
        slopes[i] = -downhill / y.len() as f64;
    }
    slopes
}
