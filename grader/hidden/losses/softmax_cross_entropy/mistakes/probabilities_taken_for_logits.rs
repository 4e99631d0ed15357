//! title: The softmax is taken twice
//! kind: before-and-after
//! people: They turn the logits into probabilities first, and feed these to a loss that takes logits and has its softmax
//!   inside.
//! claim: loss differs in "the loss of two rows"
//! claim: loss differs in "rows of ±1000 with the right labels"
//! claim: loss agrees in "equal logits, small and large"
//! claim: softmax agrees
//! claim: gradient agrees
//! why: ln Σ eᶻ − z is −ln of a softmax: the softmax is in it. With probabilities in place of the logits it sees numbers
//!   between 0 and 1 only, so that no class can ever be more than e times as probable as another. A perfect prediction
//!   still costs something.
//! see: What does the row [1000, −1000] cost with the label 0? It is as certain and as right as can be.
//! hint: Your loss is {{ observed }} where {{ expected }} is right. It is what comes out when the softmax acts twice:
//!   probabilities stand where a formula expects logits. At which step of your loss do the logits turn into
//!   probabilities, and what does the next step do with them?

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
    let shifted = softmax(logits);
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
    slopes / m as f64
}
