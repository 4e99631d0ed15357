//! title: The class loss takes the logarithm of a probability that has rounded to 0
//! kind: rounded-probability
//! people: They compute p̂ = σ(z) first and then −(y·ln p̂ + (1 − y)·ln(1 − p̂)).
//! claim: loss nan in "logits of ±1000"
//! claim: loss agrees in "four rows, two objects"
//! claim: loss agrees in "random numbers"
//! why: At z = 1000 the sigmoid rounds to 1, so 1 − p̂ is 0 and its logarithm −∞; times 0 that is NaN. The cost ln(1 +
//!   eᶻ) − y·z, with the large part of z taken out of the logarithm, never has p̂ in it.
//! see: Print p̂, 1 − p̂ and their logarithms for z = 30, 35, 40.
//! hint: Your loss is {{ observed }} where {{ expected }} is right, while moderate logits give the right loss. Usually p̂
//!   has rounded to 0 or 1 before a logarithm is taken. How did you compute this in `binary_cross_entropy`?

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
    let log_p = p_hat.mapv(f64::ln);
    let log_q = (1.0 - p_hat).mapv(f64::ln);
    let class_cost = -(has_object * log_p + (1.0 - has_object) * log_q);
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
