//! title: The gradient p̂ − y is multiplied by the slope of the sigmoid once more
//! kind: factor-of-the-slope
//! people: They know that the chain rule passes through the sigmoid, and multiply p̂ − y by σ′ = p̂·(1 − p̂).
//! claim: gradient differs in "the gradient of four examples"
//! claim: gradient factor 0.16 in "one example"
//! claim: gradient zero in "logits of ±1000 with the wrong signs"
//! claim: gradient agrees in "logits of ±1000 with the right signs"
//! claim: bce agrees
//! claim: sigmoid agrees
//! why: The slope of the cost in p̂ is (p̂ − y)/(p̂·(1 − p̂)). Times σ′ = p̂·(1 − p̂) that is p̂ − y: the slope of the
//!   sigmoid is in it, and has cancelled. Taken once more, it is nearly 0 where the sigmoid is sure and wrong, where most
//!   is left to learn. The square of the error has no such denominator: with that loss σ′ stays.
//! see: At z = −1000 with y = 1, by how much does the loss fall when z rises by 1? What does your gradient say?
//! hint: Your entry is {{ observed }} where {{ expected }} is right. It is what comes out when p̂ − y is multiplied by
//!   p̂·(1 − p̂). That is usually σ′, taken a second time. Differentiate −ln p̂ with respect to p̂, then multiply by σ′:
//!   what cancels?

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
    let slope = p_hat.mapv(|p| p * (1.0 - p));
    (p_hat - y) * slope / m
}
