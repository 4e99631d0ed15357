//! title: The sigmoid is taken twice
//! kind: before-and-after
//! people: They turn the logits into probabilities first, and feed these to a formula that takes logits and has its
//!   sigmoid inside.
//! claim: bce differs in "the loss of four examples"
//! claim: bce differs in "logits of ±1000 with the right signs"
//! claim: sigmoid agrees
//! claim: gradient agrees
//! why: ln(1 + eᶻ) − y·z is −ln σ(z) for a target of 1: the sigmoid is in it. With p̂ for z it is the cost of the
//!   probability σ(p̂), which lies between 0.5 and 0.731. So even a perfect prediction costs at least 0.31, and nothing
//!   costs more than 1.32.
//! see: What does one example with z = 1000 and y = 1 cost? It is as sure and as right as can be.
//! hint: Your loss is {{ observed }} where {{ expected }} is right. It is what comes out when p̂ stands in place of z in
//!   a formula made for logits, so that the sigmoid acts twice. At which step do your logits turn into probabilities, and
//!   which of the two does the next line expect?

use ndarray::Array1;

pub fn sigmoid(z: f64) -> f64 {
    1.0 / (1.0 + (-z).exp())
}

pub fn bce(logits: &Array1<f64>, y: &Array1<f64>) -> f64 {
    let m = y.len() as f64;
    let p_hat = logits.mapv(sigmoid);
    let softplus = p_hat.mapv(|z| z.max(0.0) + (-z.abs()).exp().ln_1p());
    let cost = softplus - y * p_hat;
    cost.sum() / m
}

pub fn bce_gradient(logits: &Array1<f64>, y: &Array1<f64>) -> Array1<f64> {
    let m = y.len() as f64;
    let p_hat = logits.mapv(sigmoid);
    (p_hat - y) / m
}
