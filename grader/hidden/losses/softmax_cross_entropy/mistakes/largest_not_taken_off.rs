//! title: The exponentials are taken of the logits as they are
//! kind: out-of-range
//! people: They write the softmax as it is defined, and the loss as −ln of it.
//! claim: softmax nan in "softmax of rows of ±1000"
//! claim: softmax nan in "softmax of equal logits, small and large"
//! claim: softmax agrees in "softmax of two rows"
//! claim: softmax agrees in "random numbers"
//! claim: loss nan in "rows of ±1000 with the right labels"
//! claim: loss infinite in "rows of ±1000 with the wrong labels"
//! claim: loss agrees in "random numbers"
//! claim: gradient nan in "rows of ±1000 with the right labels"
//! claim: gradient agrees in "random numbers"
//! why: e¹⁰⁰⁰ is about 10⁴³⁴, too large for an `f64`: it becomes ∞, and ∞/∞ is NaN. e⁻¹⁰⁰⁰ becomes 0, and four of them
//!   give 0/0. Only differences between the logits of a row matter, so the largest may be taken off first; then the
//!   largest exponential is 1.
//! see: Print the exponentials of a row [709, 709] and of [710, 710], and of [−745, −745] and [−746, −746].
//! hint: Your number is {{ observed }} where {{ expected }} is right, while logits of moderate size give the right
//!   numbers. Usually an exponential has become ∞, or all exponentials of a row have become 0. Which softmax has the row
//!   [1000, 1000], which has [0, 0], and what makes one row of the other?

use ndarray::{Array1, Array2, Axis};

pub fn softmax(logits: &Array2<f64>) -> Array2<f64> {
    let exps = logits.mapv(f64::exp);
    let totals = exps.sum_axis(Axis(1)).insert_axis(Axis(1));
    exps / totals
}

pub fn cross_entropy(logits: &Array2<f64>, labels: &[usize]) -> f64 {
    let m = labels.len();
    let p_hat = softmax(logits);
    let cost = Array1::from_shape_fn(m, |i| -p_hat[[i, labels[i]]].ln());
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
