//! title: Each probability is taken to depend on its own logit only
//! kind: way-forgotten
//! people: They apply the chain rule with the slope −1/p̂ of the loss and the slope p̂·(1 − p̂) of the softmax, one entry
//!   at a time.
//! claim: gradient differs in "the gradient of two rows"
//! claim: gradient differs in "one row"
//! claim: gradient nan in "rows of ±1000 with the wrong labels"
//! claim: gradient agrees in "rows of ±1000 with the right labels"
//! claim: softmax agrees
//! claim: loss agrees
//! why: The logits of a row share one denominator. When one logit rises, its own probability rises by p̂ⱼ·(1 − p̂ⱼ) per
//!   unit, and each other one falls, by p̂ⱼ·p̂ₖ. So the loss depends on every logit of the row, and the others have the
//!   slopes p̂ₖ, not 0. All slopes of a row add up to 0, since a constant added to the row changes nothing.
//! see: Add up the slopes of one row. What must they add up to, if adding 1 to all its logits leaves the loss as it was?
//! hint: Your entry is {{ observed }} where {{ expected }} is right. It is what comes out when only the logit of the own
//!   class has a slope, and all others have 0. Usually the softmax has been differentiated as if each probability had a
//!   logit of its own. What happens to the other probabilities of a row when one logit rises?

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
    let mut slopes = Array2::zeros(logits.raw_dim());
    for i in 0..m {
        let label = labels[i];
        slopes[[i, label]] = -1.0 / p_hat[[i, label]] * own_slope[[i, label]];
    }
    slopes / m as f64
}
