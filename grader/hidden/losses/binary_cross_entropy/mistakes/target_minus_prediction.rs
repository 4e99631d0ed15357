//! title: The gradient is taken the other way round
//! kind: difference-turned-round
//! people: They write y − p̂, the error as it is often noted, and leave out the minus in front of the logarithms.
//! claim: gradient sign flipped in "the gradient of four examples"
//! claim: gradient sign flipped in "logits of ±1000 with the wrong signs"
//! claim: bce agrees
//! claim: sigmoid agrees
//! why: y − p̂ is the slope of the log-likelihood, which one climbs. The loss is its negative, which one descends: its
//!   slope is p̂ − y.
//! see: Where the target is 1, a larger logit makes the loss fall. What sign must the slope have there?
//! hint: Your entry is {{ observed }} where {{ expected }} is right: the size is right, the sign is not, and so it is in
//!   every entry that is not 0. That usually comes from y − p̂, or from a minus lost on the way. Does the loss grow or
//!   fall with z where the target is 0?

use ndarray::Array1;

pub fn sigmoid(z: f64) -> f64 {
    1.0 / (1.0 + (-z).exp())
}

pub fn bce(logits: &Array1<f64>, y: &Array1<f64>) -> f64 {
    let m = y.len() as f64;
    let softplus = logits.mapv(|z| z.max(0.0) + (-z.abs()).exp().ln_1p());
    let cost = softplus - y * logits;
    cost.sum() / m
}

pub fn bce_gradient(logits: &Array1<f64>, y: &Array1<f64>) -> Array1<f64> {
    let m = y.len() as f64;
    let p_hat = logits.mapv(sigmoid);
    (y - p_hat) / m
}
