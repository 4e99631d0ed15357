//! title: The sigmoid divides ∞ by ∞
//! kind: out-of-range
//! people: They write the sigmoid as eᶻ / (1 + eᶻ), which is the same on paper.
//! claim: sigmoid nan in "sigmoid at 1000"
//! claim: sigmoid agrees in "sigmoid at −1000"
//! claim: sigmoid agrees in "sigmoid of a positive logit"
//! claim: gradient nan in "logits of ±1000 with the right signs"
//! claim: bce agrees
//! why: At z = 1000, eᶻ is too large for an `f64` and becomes ∞, above and below the line: ∞/∞ is NaN. In 1/(1 + e⁻ᶻ) an
//!   exponential that overflows stands below the line only, and 1/∞ is 0, the right value.
//! see: Print numerator and denominator of your sigmoid at z = 709 and at z = 710.
//! hint: Your number is {{ observed }} where {{ expected }} is right, and only at large positive logits. Usually an
//!   exponential has become infinite in both parts of a fraction. Divide the numerator and the denominator of your
//!   sigmoid by the numerator: what is left, and what does it do at z = 1000?

use ndarray::Array1;

pub fn sigmoid(z: f64) -> f64 {
    z.exp() / (1.0 + z.exp())
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
