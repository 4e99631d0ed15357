//! title: Beyond 1, h takes the error and not its size
//! kind: sign-or-size
//! people: They choose the formula by |e|, and then write e − ½.
//! claim: loss differs in "one object"
//! claim: loss differs in "four rows, two objects"
//! claim: loss agrees in "no object"
//! claim: loss agrees in "a weight of 0"
//! why: For e = −2 that is −2.5: a coordinate that is far too small lowers the loss. Only |e| counts, on both sides.
//! see: Move one predicted coordinate from 3 below its target to 30 below it. Does your loss rise?
//! hint: Your loss is {{ observed }} where {{ expected }} is right. It is what comes out when a coordinate that is more
//!   than 1 too small enters h with its sign. What is h of −2, by hand, and what does your program get?

use ndarray::{Array1, Array2, Axis};

fn huber(e: f64) -> f64 {
    if e.abs() <= 1.0 { 0.5 * e * e } else { e - 0.5 }
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

    class_loss + weight * box_loss
}
