//! title: The division by the number of examples is missing from the gradient
//! kind: mean-left-out
//! people: They hand back the softmax minus the one-hot rows, which is right for one example.
//! claim: gradient factor "the number of examples"
//! claim: softmax agrees
//! claim: loss agrees
//! why: The loss is 1/m times a sum over the rows, and a constant factor stays in front of the derivative.
//! see: Write every row twice, with its label. The loss stays as it was, so the slopes must add up to what they were.
//! hint: Your entry is {{ observed }} where {{ expected }} is right: {{ factor }} times as large, which is that case's
//!   number of examples. That is the slope of the sum of what the rows cost. What is the loss, their sum or their mean?

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
    cost.sum() / m as f64
}

pub fn cross_entropy_gradient(logits: &Array2<f64>, labels: &[usize]) -> Array2<f64> {
    let m = labels.len();
    let mut slopes = softmax(logits);
    for i in 0..m {
        slopes[[i, labels[i]]] -= 1.0;
    }
    slopes
}
