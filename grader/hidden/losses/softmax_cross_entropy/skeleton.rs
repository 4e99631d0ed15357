//! The softmax, and the cross-entropy of logits with its gradient.
//!
//! An example has one logit for each of K classes, which can be any numbers. The softmax makes of them K probabilities that
//! add up to 1:
//!
//! ```text
//! p̂ⱼ = e^(zⱼ) / Σₖ e^(zₖ)
//! ```
//!
//! For m examples, of which example i belongs to class cᵢ, the loss is
//!
//! ```text
//! CE = −1/m · Σᵢ ln p̂ᵢ,cᵢ
//! ```
//!
//! Computed as they stand there, both break where a logit is large: e¹⁰⁰⁰ is too large for an `f64`, and the logarithm of a
//! probability that has rounded to 0 is −∞. The chapter shows the way round it.
//!
//! `logits` is m×K, one row per example and one column per class; m and K are at least 1. `labels` has m entries: each is
//! the column of its row's class, counted from 0 and below K.
//!
//! The examples below are about two rows of three logits, [ln 4, 0, ln 5] ≈ [1.386, 0, 1.609] and [0, ln 3, 0] ≈
//! [0, 1.099, 0], with the labels [1, 2].

use ndarray::{Array1, Array2, Axis};

/// The probabilities of the classes, row by row: an m×K array whose rows add up to 1.
///
/// It is finite and exact at logits of ±1000. A constant added to all logits of a row changes nothing, so rows that hold
/// 1000 four times, or −1000 four times, become 0.25 everywhere.
///
/// Example: e^z is [4, 1, 5] in the first row and [1, 3, 1] in the second, so the probabilities are [0.4, 0.1, 0.5] and
/// [0.2, 0.6, 0.2].
pub fn softmax(logits: &Array2<f64>) -> Array2<f64> {
    todo!("each row's exponentials, divided by their sum, without an overflow")
}

/// The cross-entropy of the logits for the labels: the mean of −ln p̂ of each row's own class.
///
/// It is finite and exact at logits of ±1000: the row [1000, −1000] costs 0 with the label 0, and 2000 with the label 1.
///
/// Example: the rows cost −ln 0.1 ≈ 2.303 and −ln 0.2 ≈ 1.609, and the loss is their mean, about 1.956.
pub fn cross_entropy(logits: &Array2<f64>, labels: &[usize]) -> f64 {
    todo!("what each row costs, from its logits, averaged over the m examples")
}

/// The gradient of `cross_entropy` with respect to the logits: an m×K array, one slope per logit.
///
/// It is finite and exact at logits of ±1000, too.
///
/// Example: it is [[0.2, −0.45, 0.25], [0.1, 0.3, −0.4]].
pub fn cross_entropy_gradient(logits: &Array2<f64>, labels: &[usize]) -> Array2<f64> {
    todo!("how the loss changes with each logit")
}
