//! title: The weight is left out
//! kind: part-left-out
//! people: They add the two parts, and never use `weight`.
//! claim: loss differs in "a weight of 0"
//! claim: loss differs in "one object"
//! claim: loss agrees in "no object"
//! why: Without a weight a unit of box loss counts as much as a unit of class loss, and nothing says that this is the
//!   right balance.
//! see: Set the weight to 0, then to 100. Does your loss change?
//! hint: Your loss is {{ observed }} where {{ expected }} is right. It is what comes out when the box loss is added as
//!   it is, whatever the weight. What does the last of your parameters do in your program?

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

    class_loss + box_loss
}
