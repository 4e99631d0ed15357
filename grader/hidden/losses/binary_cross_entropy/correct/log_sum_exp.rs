//! A softmax over the two logits 0 and z: its logarithm by log-sum-exp, and the sigmoid as a tanh.

use ndarray::{Array1, Zip};

pub fn sigmoid(z: f64) -> f64 {
    0.5 * ((0.5 * z).tanh() + 1.0)
}

/// ln(e⁰ + eᶻ), the larger of the two taken out.
fn log_sum_exp(z: f64) -> f64 {
    let largest = f64::max(0.0, z);
    largest + ((0.0 - largest).exp() + (z - largest).exp()).ln()
}

pub fn bce(logits: &Array1<f64>, y: &Array1<f64>) -> f64 {
    let log_probability_of_0 = logits.mapv(|z| 0.0 - log_sum_exp(z));
    let log_probability_of_1 = logits.mapv(|z| z - log_sum_exp(z));
    let log_likelihood = y * log_probability_of_1 + (1.0 - y) * log_probability_of_0;
    -log_likelihood.mean().unwrap()
}

pub fn bce_gradient(logits: &Array1<f64>, y: &Array1<f64>) -> Array1<f64> {
    let share = 1.0 / logits.len() as f64;
    Zip::from(logits)
        .and(y)
        .map_collect(|&z, &target| -share * (target - sigmoid(z)))
}
