//! The loss of an object detector: one loss for "is there an object?", another for "where?", and a weight between them.
//!
//! The two means have different counts. Whether there is an object is asked in every row, so the class loss is a mean over
//! all m. Where it is can be asked only of a row that has one: multiplying by `has_object` makes the other rows cost 0,
//! whatever their boxes hold, and the sum of `has_object` counts the rows that are left. Where it is 0 there is nothing to
//! average. The weight says how much a unit of box loss counts against a unit of class loss.

use ndarray::{Array1, Array2, Axis};

/// Huber's h with δ = 1.
fn huber(e: f64) -> f64 {
    if e.abs() <= 1.0 {
        0.5 * e * e
    } else {
        e.abs() - 0.5
    }
}

/// The mean binary cross-entropy of all rows, and `weight` times the mean box loss of the rows with an object.
pub fn detection_loss(
    boxes_hat: &Array2<f64>,
    boxes: &Array2<f64>,
    logits: &Array1<f64>,
    has_object: &Array1<f64>,
    weight: f64,
) -> f64 {
    let m = has_object.len() as f64;
    let softplus = logits.mapv(|z| z.max(0.0) + (-z.abs()).exp().ln_1p());
    let class_cost = softplus - has_object * logits;
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
