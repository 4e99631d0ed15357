//! title: The search for the largest begins at 0
//! kind: wrong-start
//! people: They fold with `f64::max` from 0.0, which is right for rows with a positive logit.
//! claim: softmax nan in "rows far below 0"
//! claim: loss infinite in "rows far below 0"
//! claim: gradient nan in "rows far below 0"
//! claim: softmax agrees in "softmax of two rows"
//! claim: softmax agrees in "softmax of rows of ±1000"
//! claim: softmax agrees in "random numbers"
//! why: The largest of four times −1000 is −1000, and 0 is larger. With 0 taken off nothing changes, all exponentials
//!   round to 0, and the row is divided by a sum of 0. What a search for the largest begins with must lose against
//!   every number.
//! see: Print what your function takes off the row [−1000, −1000].
//! hint: Your number is {{ observed }} where {{ expected }} is right, and a row of that case has no logit that is not
//!   far below 0. It is what comes out when 0 is taken off such a row. Which number does your search for the largest
//!   begin with, and which does it return for a row of −1000?

use ndarray::{Array1, Array2, Axis};

fn without_largest(logits: &Array2<f64>) -> Array2<f64> {
    let largest = logits.fold_axis(Axis(1), 0.0_f64, |largest, z| z.max(*largest));
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
    slopes / m as f64
}
