//! title: The division by the number of examples is missing from the gradient
//! kind: mean-left-out
//! people: They hand back p̂ − y, the slope of one example's cost, and leave out the mean around the costs.
//! claim: gradient factor "the number of examples"
//! claim: bce agrees
//! claim: sigmoid agrees
//! why: The loss is 1/m times a sum, and a constant factor stays in front of the derivative.
//! see: Write every example twice. The loss stays as it was, so the slopes must add up to what they were.
//! hint: Your entry is {{ observed }} where {{ expected }} is right: {{ factor }} times as large, which is that case's
//!   number of examples. That is the slope of the costs' sum. What is the loss, their sum or their mean?

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
    let p_hat = logits.mapv(sigmoid);
    p_hat - y
}
