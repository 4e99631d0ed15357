//! title: The boxes of rows without an object count
//! kind: whole-for-a-part
//! people: They average what the boxes cost over all rows: the marks in `has_object` serve the cross-entropy only.
//! claim: loss differs in "one object and one empty row"
//! claim: loss differs in "four rows, two objects"
//! claim: loss differs in "no object"
//! claim: loss agrees in "one object"
//! claim: loss agrees in "an object in every row"
//! claim: loss agrees in "a weight of 0"
//! why: Where there is no object, there is no right box; what stands in that row of `boxes` is a filler, often zeros. A
//!   model that pays for it learns to predict the filler, and most rows of an image are empty.
//! see: Change the predicted box of a row without an object. Does your loss move?
//! hint: Your loss is {{ observed }} where {{ expected }} is right. It is what comes out when every row's box enters the
//!   box loss, those of empty rows too. Which input says whether a row has a box to be right about, and where does your
//!   box loss ask it?

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
    let box_loss = box_cost.sum() / m;

    class_loss + weight * box_loss
}
