//! title: The softmax minus the one-hot rows is multiplied by p̂·(1 − p̂) once more
//! kind: factor-of-the-slope
//! people: They know that the chain rule passes through the softmax, and multiply by its slope what has it in already.
//! claim: gradient differs in "the gradient of two rows"
//! claim: gradient zero in "rows of ±1000 with the wrong labels"
//! claim: gradient agrees in "rows of ±1000 with the right labels"
//! claim: softmax agrees
//! claim: loss agrees
//! why: p̂ − y is the slope of the loss in the *logits*: the softmax is behind it already, and its slope has cancelled
//!   against the 1/p̂ of the logarithm. Taken once more, the gradient vanishes where the softmax is certain and wrong,
//!   where most is left to learn.
//! see: Add up the slopes of one row. A constant added to its logits changes nothing, so the sum must be 0.
//! hint: Your entry is {{ observed }} where {{ expected }} is right. It is what comes out when the right slope is
//!   multiplied by p̂·(1 − p̂) of its own entry. That is usually the slope of the softmax, taken a second time. With
//!   respect to what is p̂ − y the slope of the loss: the probabilities or the logits?

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
    let p_hat = softmax(logits);
    let own_slope = p_hat.mapv(|p| p * (1.0 - p));
    let mut slopes = p_hat;
    for i in 0..m {
        slopes[[i, labels[i]]] -= 1.0;
    }
    slopes * own_slope / m as f64
}
