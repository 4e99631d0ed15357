//! title: The probabilities are kept away from 0 and 1
//! kind: rounded-probability
//! people: They meet ln 0 and mend it by clipping p̂ to the range from 10⁻¹⁵ to 1 − 10⁻¹⁵.
//! claim: bce differs in "logits of ±1000 with the wrong signs"
//! claim: bce agrees in "logits of ±1000 with the right signs"
//! claim: bce agrees in "the loss of four examples"
//! claim: bce agrees in "random numbers"
//! claim: sigmoid agrees
//! claim: gradient agrees
//! why: No probability below 10⁻¹⁵ means that no example can cost more than −ln 10⁻¹⁵, about 34.5. A logit of −40 and one
//!   of −1000 then cost the same, the loss is flat between them, and its slope is 0 where the gradient says −1.
//! see: Print the loss of one example with y = 1 for z = −30, −34, −35, −1000. The right ones are 30, 34, 35, 1000.
//! hint: Your loss is {{ observed }} where {{ expected }} is right. It is what comes out when p̂ never comes closer than
//!   10⁻¹⁵ to 0 or 1. The usual reason is to keep the logarithm finite, but a cost of ln(1 + e¹⁰⁰⁰) is finite by itself.
//!   Can you compute it without ever having p̂?

use ndarray::Array1;

pub fn sigmoid(z: f64) -> f64 {
    1.0 / (1.0 + (-z).exp())
}

pub fn bce(logits: &Array1<f64>, y: &Array1<f64>) -> f64 {
    let m = y.len() as f64;
    let p_hat = logits.mapv(|z| sigmoid(z).clamp(1e-15, 1.0 - 1e-15));
    let log_p = p_hat.mapv(f64::ln);
    let log_q = (1.0 - p_hat).mapv(f64::ln);
    let cost = -(y * log_p + (1.0 - y) * log_q);
    cost.sum() / m
}

pub fn bce_gradient(logits: &Array1<f64>, y: &Array1<f64>) -> Array1<f64> {
    let m = y.len() as f64;
    let p_hat = logits.mapv(sigmoid);
    (p_hat - y) / m
}
