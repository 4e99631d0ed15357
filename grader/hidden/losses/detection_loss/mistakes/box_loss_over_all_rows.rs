//! title: The box loss is divided by the number of all rows
//! kind: mean-over-the-wrong-count
//! people: They take the boxes of empty rows out of the sum, and then divide by m, as in every other mean.
//! claim: loss differs in "one object and one empty row"
//! claim: loss differs in "four rows, two objects"
//! claim: loss agrees in "one object"
//! claim: loss agrees in "an object in every row"
//! claim: loss agrees in "no object"
//! claim: loss agrees in "a weight of 0"
//! why: A mean is a sum over its own number of terms. Divided by m, the boxes count less the emptier the image is: the
//!   same boxes, predicted as badly, cost half when as many empty rows are added.
//! see: Add ten rows without an object and with the right logits of −1000. What should happen to the box loss?
//! hint: Your loss is {{ observed }} where {{ expected }} is right. It is what comes out when only the boxes of objects
//!   are added up, and the sum is divided by the number of all rows. How many boxes are in your sum, and how many do you
//!   divide by?

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
    let box_loss = box_cost.dot(has_object) / m;

    class_loss + weight * box_loss
}
