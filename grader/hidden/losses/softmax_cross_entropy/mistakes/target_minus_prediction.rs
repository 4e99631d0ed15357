//! title: The gradient is taken the other way round
//! kind: difference-turned-round
//! people: They take the softmax off the one-hot rows, or lose the minus in front of the logarithm.
//! claim: gradient sign flipped in "the gradient of two rows"
//! claim: gradient sign flipped in "one row"
//! claim: softmax agrees
//! claim: loss agrees
//! why: The loss falls when the own class's logit rises, so the slope there is negative: p̂ − 1. All other logits of the
//!   row have positive slopes. With the signs exchanged, descent would make the right class less probable.
//! see: Raise the logit of the own class by 0.01 and print the loss before and after.
//! hint: Your entry is {{ observed }} where {{ expected }} is right: the size is right, the sign is not, and so it is in
//!   every entry that is not 0. That usually comes from y − p̂, or from a minus lost on the way. Does the loss grow or
//!   fall when the logit of a wrong class rises?

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
    let mut slopes = -softmax(logits);
    for i in 0..m {
        slopes[[i, labels[i]]] += 1.0;
    }
    slopes / m as f64
}
