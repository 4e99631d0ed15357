//! title: The mean is taken over all entries, not over the examples
//! kind: mean-over-the-wrong-count
//! people: They divide by the number of logits, `logits.len()`, or call `mean()` on an array that has an entry for every
//!   class.
//! claim: loss factor 1/"the number of classes"
//! claim: gradient factor 1/"the number of classes"
//! claim: softmax agrees
//! why: Each row costs one number, −ln p̂ of its own class, so there are m costs to average, however many classes there
//!   are. Divided by m·K, the same predictions seem better the more classes one adds.
//! see: One row of four equal logits costs ln 4 ≈ 1.386, whatever its label. What does your loss say?
//! hint: Your number is {{ observed }} where {{ expected }} is right: {{ factor }} of it, which is one over that case's
//!   number of classes. Usually the sum is divided by the number of entries of the array. How many costs have you added
//!   up, one per row or one per logit?

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
    let shifted = without_largest(logits);
    let log_totals = shifted.mapv(f64::exp).sum_axis(Axis(1)).mapv(f64::ln);
    let own = Array1::from_shape_fn(m, |i| shifted[[i, labels[i]]]);
    let cost = log_totals - own;
    cost.sum() / logits.len() as f64
}

pub fn cross_entropy_gradient(logits: &Array2<f64>, labels: &[usize]) -> Array2<f64> {
    let m = labels.len();
    let mut slopes = softmax(logits);
    for i in 0..m {
        slopes[[i, labels[i]]] -= 1.0;
    }
    slopes / logits.len() as f64
}
