//! title: The class loss becomes infinite on its way
//! kind: out-of-range
//! people: They choose −ln p̂ or −ln(1 − p̂) by whether there is an object; or they compute ln(1 + eᶻ) as it stands.
//! claim: loss infinite in "logits of ±1000"
//! claim: loss agrees in "four rows, two objects"
//! claim: loss agrees in "random numbers"
//! why: At z = −1000 the sigmoid rounds to 0, and −ln 0 is ∞; at z = 1000, eᶻ is too large for an `f64`. The cost,
//!   1000, is an ordinary number in both rows. The formula that takes the large part of z out of the logarithm gives
//!   it.
//! see: Print each row's class cost for the logits 30, 700, 740, 1000, right and wrong.
//! hint: Your loss is {{ observed }} where {{ expected }} is right, while moderate logits give the right loss. Usually
//!   a logarithm of 0 is taken, or an exponential has become infinite. How did you compute this in
//!   `binary_cross_entropy`?

use ndarray::{Array1, Array2, Axis};

fn huber(e: f64) -> f64 {
    if e.abs() <= 1.0 {
        0.5 * e * e
    } else {
        e.abs() - 0.5
    }
}

pub fn detection_loss(
    boxes_hat: &Array2<f64>,
    boxes: &Array2<f64>,
    logits: &Array1<f64>,
    has_object: &Array1<f64>,
    weight: f64,
) -> f64 {
    let m = has_object.len() as f64;
    let p_hat = logits.mapv(|z| 1.0 / (1.0 + (-z).exp()));
    let mut class_cost = Array1::zeros(has_object.len());
    for i in 0..has_object.len() {
        let truth = if has_object[i] == 1.0 {
            p_hat[i]
        } else {
            1.0 - p_hat[i]
        };
        class_cost[i] = -f64::ln(truth);
    }
    let class_loss = class_cost.sum() / m;

    let box_cost = (boxes_hat - boxes).mapv(huber).sum_axis(Axis(1));
    let objects = has_object.sum();
    let box_loss = if objects > 0.0 {
        box_cost.dot(has_object) / objects
    } else {
        0.0
    };

    class_loss + weight * box_loss
}
