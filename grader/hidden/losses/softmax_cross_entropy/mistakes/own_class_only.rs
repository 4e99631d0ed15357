//! title: Only the own class's logit has a slope
//! kind: way-forgotten
//! people: They take 1 off the probability of the own class, and leave the entries of the other classes at 0.
//! claim: gradient differs in "the gradient of two rows"
//! claim: gradient differs in "rows of ±1000 with the wrong labels"
//! claim: gradient agrees in "rows of ±1000 with the right labels"
//! claim: softmax agrees
//! claim: loss agrees
//! why: The loss names the own class's probability alone, but that probability has the exponentials of all classes
//!   below its line. Another logit that rises takes probability from it, so its slope is p̂ₖ, not 0.
//! see: Raise the logit of a wrong class by 0.01 and print the loss before and after. What does your gradient say about
//!   that?
//! hint: Your entry is {{ observed }} where {{ expected }} is right. It is what comes out when the logits of the other
//!   classes have no slope. Which terms of ln Σ eᶻ − z contain the logit of a wrong class?

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
    let mut slopes = Array2::zeros(logits.raw_dim());
    for i in 0..m {
        slopes[[i, labels[i]]] = p_hat[[i, labels[i]]] - 1.0;
    }
    slopes / m as f64
}
