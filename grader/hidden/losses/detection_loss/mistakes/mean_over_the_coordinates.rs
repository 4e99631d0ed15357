//! title: The four coordinates are averaged, not summed
//! kind: mean-over-the-wrong-count
//! people: They call `mean_axis`, or divide by the number of all coordinates, where the four are to be added up.
//! claim: loss differs in "one object"
//! claim: loss differs in "four rows, two objects"
//! claim: loss agrees in "a weight of 0"
//! claim: loss agrees in "no object"
//! why: Sum or mean is a choice, and it goes together with the weight: averaged, a box counts a quarter, as if the weight
//!   were a quarter of what it is. Here a box costs the sum of its four coordinates.
//! see: Let one object be off by 3 in each coordinate. Each costs 2.5: does its box cost 2.5 or 10?
//! hint: Your loss is {{ observed }} where {{ expected }} is right. It is what comes out when a box costs the mean of its
//!   four coordinates: a quarter of their sum. Which of the two does your program take along a row?

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

    let box_cost = (boxes_hat - boxes).mapv(huber).mean_axis(Axis(1)).unwrap();
    let objects = has_object.sum();
    let box_loss = if objects > 0.0 {
        box_cost.dot(has_object) / objects
    } else {
        0.0
    };

    class_loss + weight * box_loss
}
