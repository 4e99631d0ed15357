//! title: The loss sums the exponentials of the logits as they are
//! kind: out-of-range
//! people: They have a safe softmax, arrive at ln Σ eᶻ − z for the loss, and compute that as it stands.
//! claim: loss infinite in "rows of ±1000 with the right labels"
//! claim: loss infinite in "rows of ±1000 with the wrong labels"
//! claim: loss agrees in "the loss of two rows"
//! claim: loss agrees in "random numbers"
//! claim: softmax agrees
//! claim: gradient agrees
//! why: e¹⁰⁰⁰ is ∞ before the logarithm can bring it back to 1000; and where all exponentials of a row are 0, the
//!   logarithm is −∞. ln Σ eᶻ is the largest logit plus the same sum over the logits less that largest one.
//! see: Print ln Σ eᶻ of the rows [700, 700], [710, 710] and [−750, −750].
//! hint: Your loss is {{ observed }} where {{ expected }} is right, while logits of moderate size give the right loss.
//!   Usually an exponential inside the logarithm has become ∞, or all of a row have become 0. What does your softmax do
//!   before it takes exponentials, and could the loss do the same?

use ndarray::{Array1, Array2, Axis};

fn without_largest(logits: &Array2<f64>) -> Array2<f64> {
    let largest = logits.fold_axis(Axis(1), f64::NEG_INFINITY, |largest, z| z.max(*largest));
    logits - &largest.insert_axis(Axis(1))
}

pub fn softmax(logits: &Array2<f64>) -> Array2<f64> {
    let exps = without_largest(logits).mapv(f64::exp);
    let totals = exps.sum_axis(Axis(1)).insert_axis(Axis(1));
    exps / totals
}

pub fn cross_entropy(logits: &Array2<f64>, labels: &[usize]) -> f64 {
    let m = labels.len();
    let log_totals = logits.mapv(f64::exp).sum_axis(Axis(1)).mapv(f64::ln);
    let own = Array1::from_shape_fn(m, |i| logits[[i, labels[i]]]);
    let cost = log_totals - own;
    cost.sum() / m as f64
}

pub fn cross_entropy_gradient(logits: &Array2<f64>, labels: &[usize]) -> Array2<f64> {
    let m = labels.len();
    let mut slopes = softmax(logits);
    for i in 0..m {
        slopes[[i, labels[i]]] -= 1.0;
    }
    slopes / m as f64
}
