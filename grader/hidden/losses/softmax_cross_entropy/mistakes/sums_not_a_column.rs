//! title: One number per row meets the array without being a column
//! kind: paired-wrongly
//! people: They divide the m×K exponentials by the m row sums as `sum_axis` returns them.
//! claim: softmax panics in "softmax of two rows"
//! claim: softmax panics in "random numbers"
//! claim: softmax agrees in "one row"
//! claim: loss agrees in "the loss of two rows"
//! claim: gradient panics in "the gradient of two rows"
//! why: ndarray lines shapes up from the right: m numbers meet the K columns of each row, not the rows. Where m is not
//!   K that stops with a panic; where m is K it divides by the wrong sums and says nothing.
//! see: Print the shapes of your exponentials and of your sums. Which shape must the sums have, so that each row meets
//!   one of them?
//! hint: With more than one row your program stops with a panic, and with one row it is right. If the message speaks of
//!   shapes, the usual cause is a list of m numbers, the row sums for instance, that meets the m×K array as it is.
//!   ndarray takes a list for a row, with one number per column. What makes a column of it?

use ndarray::{Array1, Array2, Axis};

fn without_largest(logits: &Array2<f64>) -> Array2<f64> {
    let largest = logits.fold_axis(Axis(1), f64::NEG_INFINITY, |largest, z| z.max(*largest));
    logits - &largest.insert_axis(Axis(1))
}

pub fn softmax(logits: &Array2<f64>) -> Array2<f64> {
    let exps = without_largest(logits).mapv(f64::exp);
    let totals = exps.sum_axis(Axis(1));
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
    slopes / m as f64
}
