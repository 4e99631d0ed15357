//! title: One value of h is taken per box, of its distance from the true one
//! kind: taken-together
//! people: They make one error of the four, the root of the sum of their squares, and put that into h.
//! claim: loss differs in "one object"
//! claim: loss differs in "four rows, two objects"
//! claim: loss agrees in "no object"
//! claim: loss agrees in "a weight of 0"
//! why: h of a distance and a sum of four h are two different losses. The sum treats each coordinate by its own size: one
//!   that is far off does not change what another one costs.
//! see: Take the errors 3, 4, 0, 0. Add up h of each, and take h of their distance, 5.
//! hint: Your loss is {{ observed }} where {{ expected }} is right. It is what comes out when a box has one error, its
//!   distance from the true one, and h is taken of that. How many values of h does one box have here?

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

    let off = boxes_hat - boxes;
    let distance = (&off * &off).sum_axis(Axis(1)).mapv(f64::sqrt);
    let box_cost = distance.mapv(huber);
    let objects = has_object.sum();
    let box_loss = if objects > 0.0 {
        box_cost.dot(has_object) / objects
    } else {
        0.0
    };

    class_loss + weight * box_loss
}
