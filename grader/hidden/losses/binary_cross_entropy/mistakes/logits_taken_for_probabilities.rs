//! title: The logits stand where the probabilities belong
//! kind: before-and-after
//! people: They put what they are given where p̂ stands in the formulas, without a sigmoid between.
//! claim: bce nan
//! claim: gradient differs in "the gradient of four examples"
//! claim: gradient differs in "logits of ±1000 with the right signs"
//! claim: sigmoid agrees
//! why: A logit can be any number, and ln z exists for positive ones only; a probability is what the sigmoid makes of it.
//!   The gradient p̂ − y is at most 1 in size; with z in place of p̂ it grows without bound.
//! see: Take z = −2. What would a probability of −2 mean, and what is its logarithm?
//! hint: Your number is {{ observed }} where {{ expected }} is right. It is what comes out when the logits themselves
//!   stand where the formulas have p̂. They are numbers of any size and sign, so usually a step is missing: what makes a
//!   probability of a logit?

use ndarray::Array1;

pub fn sigmoid(z: f64) -> f64 {
    1.0 / (1.0 + (-z).exp())
}

pub fn bce(logits: &Array1<f64>, y: &Array1<f64>) -> f64 {
    let m = y.len() as f64;
    let log_p = logits.mapv(f64::ln);
    let log_q = logits.mapv(|p| (1.0 - p).ln());
    let cost = -(y * log_p + (1.0 - y) * log_q);
    cost.sum() / m
}

pub fn bce_gradient(logits: &Array1<f64>, y: &Array1<f64>) -> Array1<f64> {
    let m = y.len() as f64;
    (logits - y) / m
}
