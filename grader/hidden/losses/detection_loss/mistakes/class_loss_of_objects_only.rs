//! title: The class loss leaves out the rows without an object
//! kind: only-a-part
//! people: They mask both parts with `has_object`, the class loss too.
//! claim: loss zero in "no object"
//! claim: loss differs in "one object and one empty row"
//! claim: loss differs in "a weight of 0"
//! claim: loss agrees in "one object"
//! claim: loss agrees in "an object in every row"
//! why: Whether there is an object is a question to every row, and "no" is an answer. Without the empty rows a detector
//!   that sees objects everywhere has a class loss of 0.
//! see: Set every logit to 1000. What does your loss say about the rows that have no object?
//! hint: Your loss is {{ observed }} where {{ expected }} is right. It is what comes out when only the rows with an
//!   object enter the cross-entropy. What does a row without an object cost if its logit says "object, surely"?

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
    let softplus = logits.mapv(|z| z.max(0.0) + (-z.abs()).exp().ln_1p());
    let class_cost = softplus - has_object * logits;

    let box_cost = (boxes_hat - boxes).mapv(huber).sum_axis(Axis(1));
    let objects = has_object.sum();
    let box_loss = if objects > 0.0 {
        box_cost.dot(has_object) / objects
    } else {
        0.0
    };
    let class_loss = if objects > 0.0 {
        class_cost.dot(has_object) / objects
    } else {
        0.0
    };

    class_loss + weight * box_loss
}
