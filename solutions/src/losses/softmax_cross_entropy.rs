//! The softmax, and the cross-entropy of logits with its gradient.
//!
//! Taking the same number off all logits of a row divides numerator and denominator of the softmax by the same factor, so
//! nothing changes. With the row's largest taken off, every exponential lies between 0 and 1, and one of them is 1: nothing
//! overflows, and no sum is 0. The logarithm of a probability is taken on paper, ln p̂ = z − ln Σ eᶻ, so it is never that of a
//! rounded 0. In −ln p̂ = ln Σ eᶻ − z of the own class, the slope of the first term in each logit is that logit's
//! probability, and the second adds −1 at the own class: the gradient of one row is its softmax minus the one-hot row.

use ndarray::{Array1, Array2, Axis};

/// The logits, with the largest of each row taken off that row.
fn without_largest(logits: &Array2<f64>) -> Array2<f64> {
    let largest = logits.fold_axis(Axis(1), f64::NEG_INFINITY, |largest, z| z.max(*largest));
    logits - &largest.insert_axis(Axis(1))
}

/// e^z of each logit, divided by the sum over its row.
pub fn softmax(logits: &Array2<f64>) -> Array2<f64> {
    let exps = without_largest(logits).mapv(f64::exp);
    let totals = exps.sum_axis(Axis(1)).insert_axis(Axis(1));
    exps / totals
}

/// The mean over the rows of ln Σ e^z − z, where the last z is that of the row's own class.
pub fn cross_entropy(logits: &Array2<f64>, labels: &[usize]) -> f64 {
    let m = labels.len();
    let shifted = without_largest(logits);
    let log_totals = shifted.mapv(f64::exp).sum_axis(Axis(1)).mapv(f64::ln);
    let own = Array1::from_shape_fn(m, |i| shifted[[i, labels[i]]]);
    let cost = log_totals - own;
    cost.sum() / m as f64
}

/// 1/m · (softmax − one-hot), one slope per logit.
pub fn cross_entropy_gradient(logits: &Array2<f64>, labels: &[usize]) -> Array2<f64> {
    let m = labels.len();
    let mut slopes = softmax(logits);
    for i in 0..m {
        slopes[[i, labels[i]]] -= 1.0;
    }
    slopes / m as f64
}
