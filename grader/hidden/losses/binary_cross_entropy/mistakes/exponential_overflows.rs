//! title: The exponential inside the logarithm overflows
//! kind: out-of-range
//! people: They arrive at ln(1 + eᶻ) − y·z and compute it as it stands.
//! claim: bce infinite in "logits of ±1000 with the right signs"
//! claim: bce infinite in "logits of ±1000 with the wrong signs"
//! claim: bce agrees in "the loss of four examples"
//! claim: bce agrees in "random numbers"
//! claim: sigmoid agrees
//! claim: gradient agrees
//! why: e¹⁰⁰⁰ is about 10⁴³⁴, and the largest `f64` about 10³⁰⁸. So the exponential is ∞ before the logarithm can bring
//!   it back to 1000. With z taken out, ln(1 + eᶻ) = z + ln(1 + e⁻ᶻ), only a small exponential is left.
//! see: Print z.exp() for z = 700, 709 and 710. And what is ln(1 + eᶻ) − z there, to three digits?
//! hint: Your loss is {{ observed }} where {{ expected }} is right, while moderate logits give the right loss. Usually an
//!   exponential has become infinite: eᶻ does, from about z = 710. For a large z, ln(1 + eᶻ) is nearly z itself. What is
//!   left of it when you take that z out?

use ndarray::Array1;

pub fn sigmoid(z: f64) -> f64 {
    1.0 / (1.0 + (-z).exp())
}

pub fn bce(logits: &Array1<f64>, y: &Array1<f64>) -> f64 {
    let m = y.len() as f64;
    let softplus = logits.mapv(|z| (1.0 + z.exp()).ln());
    let cost = softplus - y * logits;
    cost.sum() / m
}

pub fn bce_gradient(logits: &Array1<f64>, y: &Array1<f64>) -> Array1<f64> {
    let m = y.len() as f64;
    let p_hat = logits.mapv(sigmoid);
    (p_hat - y) / m
}
