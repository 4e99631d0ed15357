//! title: The softmax goes down the columns, over the examples
//! kind: wrong-axis
//! people: They sum over `Axis(0)`, taking it for "along a row".
//! claim: softmax differs in "softmax of two rows"
//! claim: softmax same everywhere in "one row"
//! claim: loss zero in "one row"
//! claim: gradient differs in "the gradient of two rows"
//! why: The classes of one example compete with each other, and they stand in one row. Down a column stand the logits
//!   that different examples have for one class; nothing makes those add up to 1. `sum_axis(Axis(0))` lets axis 0, the
//!   rows, disappear and leaves a number for each column.
//! see: Add up the rows of your softmax, and then its columns. Which of the two sums are 1?
//! hint: Your number is {{ observed }} where {{ expected }} is right. It is what comes out when the numbers of each
//!   column add up to 1, and not those of each row. Usually the axis is the cause. After `sum_axis`, how many sums should
//!   there be, m or K?

use ndarray::{Array1, Array2, Axis};

fn without_largest(logits: &Array2<f64>) -> Array2<f64> {
    let largest = logits.fold_axis(Axis(0), f64::NEG_INFINITY, |largest, z| z.max(*largest));
    logits - &largest.insert_axis(Axis(0))
}

pub fn softmax(logits: &Array2<f64>) -> Array2<f64> {
    let exps = without_largest(logits).mapv(f64::exp);
    let totals = exps.sum_axis(Axis(0)).insert_axis(Axis(0));
    exps / totals
}

pub fn cross_entropy(logits: &Array2<f64>, labels: &[usize]) -> f64 {
    let m = labels.len();
    let shifted = without_largest(logits);
    let log_totals = shifted.mapv(f64::exp).sum_axis(Axis(0)).mapv(f64::ln);
    let cost = Array1::from_shape_fn(m, |i| log_totals[labels[i]] - shifted[[i, labels[i]]]);
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
