//! title: Without objects the whole loss is 0
//! kind: given-up-too-early
//! people: They catch the division by 0 with an early return, and return 0 for everything.
//! claim: loss zero in "no object"
//! claim: loss agrees in "a weight of 0"
//! claim: loss agrees in "one object"
//! claim: loss agrees in "random numbers"
//! why: No row has a box to be right about, so the *box* loss is 0. Every row still answers whether there is an object,
//!   and a detector that sees one everywhere is wrong in every row.
//! see: Set every logit to 1000 where no row has an object. What should that cost?
//! hint: Where no row has an object you answer {{ observed }}, and {{ expected }} is right; all else is right. That
//!   usually comes from a return that leaves too early. Which of the two parts has nothing to average there, and which
//!   one has?

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
    let objects = has_object.sum();
    if objects == 0.0 {
        return 0.0;
    }
    let m = has_object.len() as f64;
    let softplus = logits.mapv(|z| z.max(0.0) + (-z.abs()).exp().ln_1p());
    let class_cost = softplus - has_object * logits;
    let class_loss = class_cost.sum() / m;

    let box_cost = (boxes_hat - boxes).mapv(huber).sum_axis(Axis(1));
    let box_loss = box_cost.dot(has_object) / objects;

    class_loss + weight * box_loss
}
