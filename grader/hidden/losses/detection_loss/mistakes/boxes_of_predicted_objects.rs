//! title: The boxes count where the detector sees an object, not where there is one
//! kind: another-number
//! people: They take the rows with a positive logit for the rows with an object.
//! claim: loss differs in "one object and one empty row"
//! claim: loss differs in "four rows, two objects"
//! claim: loss differs in "no object"
//! claim: loss agrees in "a weight of 0"
//! why: The data say where there is an object. If the logits decide, a detector escapes the box loss by overlooking an
//!   object, and pays for boxes that have no right answer where it sees one too many.
//! see: Turn the sign of one logit. The class loss should change; should the box loss?
//! hint: Your loss is {{ observed }} where {{ expected }} is right. It is what comes out when the rows with a positive
//!   logit decide whose boxes count. Who knows whether there is an object: the model or the data?

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
    let seen = logits.mapv(|z| if z > 0.0 { 1.0 } else { 0.0 });
    let objects = seen.sum();
    let box_loss = if objects > 0.0 {
        box_cost.dot(&seen) / objects
    } else {
        0.0
    };

    class_loss + weight * box_loss
}
