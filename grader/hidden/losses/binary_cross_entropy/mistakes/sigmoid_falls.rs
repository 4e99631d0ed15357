//! title: The sigmoid falls where it should rise
//! kind: plus-for-minus
//! people: They lose the minus in the exponent: 1 / (1 + eᶻ).
//! claim: sigmoid differs in "sigmoid of a positive logit"
//! claim: sigmoid agrees in "sigmoid at 0"
//! claim: sigmoid zero in "sigmoid at 1000"
//! claim: gradient differs in "the gradient of four examples"
//! claim: bce agrees
//! why: 1/(1 + eᶻ) is σ(−z), which is 1 − σ(z): the probability of the target 0. The surer a logit is that the target is
//!   1, the less probable 1 seems, and p̂ − y stays near −1 where the logit is large and right.
//! see: Take a large logit, which means "surely 1". Does your sigmoid come near 1 there?
//! hint: Your number is {{ observed }} where {{ expected }} is right. It is what comes out when p̂ and 1 − p̂ change
//!   places. Usually the sign in the exponent is the cause. Which way must your sigmoid go when z grows?

use ndarray::Array1;

pub fn sigmoid(z: f64) -> f64 {
    1.0 / (1.0 + z.exp())
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
    (p_hat - y) / m
}
