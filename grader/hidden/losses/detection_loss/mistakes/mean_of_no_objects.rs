//! title: Where no row has an object, 0 is divided by 0
//! kind: division-by-zero
//! people: They divide by the number of objects, which is right wherever there is one.
//! claim: loss nan in "no object"
//! claim: loss agrees in "one object and one empty row"
//! claim: loss agrees in "four rows, two objects"
//! claim: loss agrees in "random numbers"
//! why: 0/0 is NaN, and NaN spreads: one batch of images without an object makes the loss NaN, its gradient, and with it
//!   the parameters. A mean of no numbers has no value by itself, so a program must choose one; here it is 0, since no
//!   box is wrong.
//! see: Print the sum of `has_object` and the sum of the box costs where no row has an object.
//! hint: Your loss is {{ observed }} where {{ expected }} is right, and only where no row has an object. Usually the
//!   number of objects has become a divisor of 0. What should the boxes cost where there are none, and at which line must
//!   your program know?

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
    let box_loss = box_cost.dot(has_object) / objects;

    class_loss + weight * box_loss
}
