//! title: The class loss is a sum over the rows, not a mean
//! kind: sum-for-mean
//! people: They add up what the logits cost and leave out the division by m.
//! claim: loss factor "the number of rows" in "a weight of 0"
//! claim: loss factor "the number of rows" in "no object"
//! claim: loss differs in "four rows, two objects"
//! claim: loss agrees in "one object"
//! why: As a sum the class loss grows with the number of rows, while the box loss, a mean, does not: with more rows, the
//!   boxes count for less and less, and no weight is right for two images of different size.
//! see: Write every row twice. Nothing has become better or worse; does your loss stay the same?
//! hint: Your loss is {{ observed }} where {{ expected }} is right. It is what comes out when the rows' cross-entropies
//!   are added up without a division. What makes the mean of m numbers of their sum?

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
    let class_loss = class_cost.sum();

    let box_cost = (boxes_hat - boxes).mapv(huber).sum_axis(Axis(1));
    let objects = has_object.sum();
    let box_loss = if objects > 0.0 {
        box_cost.dot(has_object) / objects
    } else {
        0.0
    };

    class_loss + weight * box_loss
}
