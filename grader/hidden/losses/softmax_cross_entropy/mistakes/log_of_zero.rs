//! title: The loss takes the logarithm of a probability that has rounded to 0
//! kind: rounded-probability
//! people: They have a safe softmax, and take −ln of its result.
//! claim: loss infinite in "rows of ±1000 with the wrong labels"
//! claim: loss agrees in "rows of ±1000 with the right labels"
//! claim: loss agrees in "equal logits, small and large"
//! claim: loss agrees in "random numbers"
//! claim: softmax agrees
//! claim: gradient agrees
//! why: A probability of e⁻²⁰⁰⁰ is 0 as an `f64`, and the logarithm of 0 is −∞. Its logarithm, −2000, is a harmless
//!   number, but one that the rounded probability can no longer give. The logits can: ln p̂ = z − ln Σ eᶻ.
//! see: Print the probability and your loss of the row [0, z] with the label 0, for z = 700, 740, 750. The right losses
//!   are 700, 740, 750.
//! hint: Your loss is {{ observed }} where {{ expected }} is right, while logits of moderate size give the right loss.
//!   Usually the own class's probability has rounded to 0 before its logarithm is taken. Write ln p̂ as the logarithm
//!   of the numerator less that of the denominator: which of the two needs no exponential at all?

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
