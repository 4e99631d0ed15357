//! title: The box loss is a sum over the objects, not a mean
//! kind: sum-for-mean
//! people: They mask the boxes and add up what is left, without a division.
//! claim: loss differs in "four rows, two objects"
//! claim: loss agrees in "one object"
//! claim: loss agrees in "one object and one empty row"
//! claim: loss agrees in "no object"
//! claim: loss agrees in "a weight of 0"
//! why: As a sum the box loss grows with the number of objects, and the class loss, a mean, does not: the weight would
//!   mean something else for each image.
//! see: Write every row twice. Nothing has become better or worse; does your loss stay the same?
//! hint: Your loss is {{ observed }} where {{ expected }} is right; with one object you are right. It is what comes out
//!   when the boxes of all objects are added up without a division. What makes a mean of that sum, and by which number
//!   must it be divided?

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
    let box_loss = box_cost.dot(has_object);

    class_loss + weight * box_loss
}
