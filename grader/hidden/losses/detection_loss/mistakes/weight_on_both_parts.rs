//! title: The weight multiplies the class loss as well
//! kind: order-of-operations
//! people: They add the two parts first and multiply the sum by the weight.
//! claim: loss zero in "a weight of 0"
//! claim: loss factor 3 in "no object"
//! claim: loss differs in "one object"
//! why: A weight says how much the boxes count *against* the class. On both parts it only makes the whole loss larger or
//!   smaller, and the balance between the two stays as it was.
//! see: Set the weight to 0. Which part should be left, and what is?
//! hint: Your loss is {{ observed }} where {{ expected }} is right. It is what comes out when the weight multiplies both
//!   parts. Usually it stands before a bracket that holds too much. Which part does the weight belong to?

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

    weight * (class_loss + box_loss)
}
