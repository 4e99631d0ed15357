//! The sigmoid, and the binary cross-entropy of logits with its gradient.
//!
//! With p̂ = σ(z), −ln p̂ is ln(1 + e⁻ᶻ) and −ln(1 − p̂) is ln(1 + eᶻ), which is z more. So both targets are one formula,
//! ln(1 + eᶻ) − y·z. The first term is called softplus. Its exponential would overflow for a large z, so the z is taken out
//! of the logarithm: ln(1 + eᶻ) = z + ln(1 + e⁻ᶻ) where z is positive, and for either sign max(z, 0) + ln(1 + e^(−|z|)).
//! The slope of softplus is the sigmoid, so that of the cost is p̂ − y: no slope of the sigmoid is left over.

use ndarray::Array1;

/// 1 / (1 + e⁻ᶻ). Where e⁻ᶻ overflows to ∞, the quotient is 0, as it should be.
pub fn sigmoid(z: f64) -> f64 {
    1.0 / (1.0 + (-z).exp())
}

/// The mean of ln(1 + eᶻ) − y·z over the m examples.
pub fn bce(logits: &Array1<f64>, y: &Array1<f64>) -> f64 {
    let m = y.len() as f64;
    let softplus = logits.mapv(|z| z.max(0.0) + (-z.abs()).exp().ln_1p());
    let cost = softplus - y * logits;
    cost.sum() / m
}

/// 1/m · (p̂ − y), one slope per logit.
pub fn bce_gradient(logits: &Array1<f64>, y: &Array1<f64>) -> Array1<f64> {
    let m = y.len() as f64;
    let p_hat = logits.mapv(sigmoid);
    (p_hat - y) / m
}
