//! The sigmoid, and the binary cross-entropy of logits with its gradient.
//!
//! A logit z can be any number. The sigmoid makes it p̂, the probability that the target is 1:
//!
//! ```text
//! p̂ = σ(z) = 1 / (1 + e⁻ᶻ)
//! ```
//!
//! For m examples with the logits z and the targets y, the loss is
//!
//! ```text
//! BCE = −1/m · Σ (yᵢ·ln p̂ᵢ + (1 − yᵢ)·ln(1 − p̂ᵢ))        with p̂ᵢ = σ(zᵢ)
//! ```
//!
//! Computed as it stands there, it breaks where a logit is large: p̂ rounds to 0 or 1, and ln 0 is −∞. The chapter turns it
//! into a formula in z that does not. `ln` is the natural logarithm.
//!
//! `logits` and `y` always have the same length m, and m is at least 1. Every target is exactly 0 or 1.

use ndarray::Array1;

/// The sigmoid of one logit: between 0 and 1, rising, 0.5 at z = 0.
///
/// Rounded to an `f64` it is 1 at z = 1000 and 0 at z = −1000.
///
/// Example: for z = ln 4 ≈ 1.386 it is 1/(1 + 1/4) = 0.8, and for z = −ln 4 it is 0.2.
pub fn sigmoid(z: f64) -> f64 {
    todo!("the probability that belongs to the logit z")
}

/// The binary cross-entropy of the `logits` (m entries) for the targets `y` (m entries).
///
/// It is finite and exact at logits of ±1000: such an example costs 0 where its logit has the right sign (positive for a
/// target of 1, negative for 0), and 1000 where it has the wrong one.
///
/// Example: for z = [0, ln 4] and y = [1, 0] the probabilities are [0.5, 0.8], the examples cost −ln 0.5 ≈ 0.693 and
/// −ln 0.2 ≈ 1.609, and the loss is their mean, about 1.151.
pub fn bce(logits: &Array1<f64>, y: &Array1<f64>) -> f64 {
    todo!("what each example costs, from its logit, averaged over the m examples")
}

/// The gradient of `bce` with respect to the logits: an array of m entries, [∂BCE/∂z₁, …, ∂BCE/∂zₘ].
///
/// It is finite and exact at logits of ±1000, too.
///
/// Example: for z = [0, ln 4] and y = [1, 0] it is [−0.25, 0.4].
pub fn bce_gradient(logits: &Array1<f64>, y: &Array1<f64>) -> Array1<f64> {
    todo!("how the loss changes with each logit")
}
