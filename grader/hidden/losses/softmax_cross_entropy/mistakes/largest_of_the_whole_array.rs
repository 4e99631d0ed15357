//! title: The largest of all logits is taken off, not the largest of each row
//! kind: whole-for-a-part
//! people: They take one maximum over the whole array, which on paper leaves every softmax as it was, and keeps every
//!   exponential from overflowing.
//! claim: softmax nan in "softmax of equal logits, small and large"
//! claim: softmax agrees in "softmax of rows of ±1000"
//! claim: softmax agrees in "random numbers"
//! claim: loss agrees in "rows of ±1000 with the wrong labels"
//! claim: loss infinite in "equal logits, small and large"
//! claim: gradient nan in "equal logits, small and large"
//! claim: gradient agrees in "random numbers"
//! why: A row that lies far below the largest logit of another row has exponentials that all round to 0. Its sum is 0
//!   then, and its probabilities are 0/0. With its own largest taken off, each row has an exponential of 1, whatever the
//!   other rows hold.
//! see: Print the row sums of your exponentials for the rows [1000, 1000] and [−1000, −1000]. Then give each row to your
//!   softmax alone.
//! hint: Your number is {{ observed }} where {{ expected }} is right. Rows of ±1000 by themselves are right, so no
//!   exponential overflows; but a row goes wrong beside one whose logits are far larger. Usually all of its exponentials
//!   have rounded to 0. What did you take off its logits, and where did that number stand?

use ndarray::{Array1, Array2, Axis};

fn without_largest(logits: &Array2<f64>) -> Array2<f64> {
    let largest = logits.fold(f64::NEG_INFINITY, |largest, z| z.max(largest));
    logits - largest
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
