//! The loss of an object detector: one loss for "is there an object?", another for "where?", and a weight between them.
//!
//! A detector looks at m places of an image. For each it gives a logit for "there is an object here" and a box of four
//! coordinates. Two losses judge it:
//!
//! ```text
//! class loss = the mean of the binary cross-entropy over all m rows
//!
//! box loss   = the mean of h(e₁) + h(e₂) + h(e₃) + h(e₄) over the rows that have an object, 0 if no row has one
//!
//! loss       = class loss + weight · box loss
//! ```
//!
//! h is Huber's with δ = 1: ½·e² where |e| ≤ 1, and |e| − ½ where |e| > 1. The errors e₁ to e₄ are those of the row's four
//! coordinates, prediction minus target.
//!
//! You have written both parts: the cross-entropy in `binary_cross_entropy`, Huber's loss in `robust_losses`. Here they
//! meet.
//!
//! | quantity | shape |
//! | --- | --- |
//! | `boxes_hat`, `boxes` | m × 4, the predicted boxes and the true ones, in one unit of length |
//! | `logits`, `has_object` | m |
//!
//! There is at least one row. `has_object` is exactly 1 in a row that has an object and exactly 0 in one that has none; a row
//! without an object has some box too, which means nothing. Every number is finite. `weight` has no unit.

use ndarray::{Array1, Array2, Axis};

/// The loss of m rows, one number.
///
/// Where no row has an object, the box loss is 0 and the class loss is left. The class loss is finite and exact at logits of
/// ±1000, as in `binary_cross_entropy`.
///
/// Example: two rows with the logits [0, 0], of which the first has an object. Its box is off by [0.5, 0, −3, 0], the other
/// one's by [9, 9, 9, 9]. The class loss is ln 2 ≈ 0.693, the box loss 0.125 + 0 + 2.5 + 0 = 2.625, and with a weight of 2
/// the loss is about 0.693 + 2·2.625 = 5.943.
pub fn detection_loss(
    boxes_hat: &Array2<f64>,
    boxes: &Array2<f64>,
    logits: &Array1<f64>,
    has_object: &Array1<f64>,
    weight: f64,
) -> f64 {
    let class_loss: f64 = todo!("the mean binary cross-entropy over all rows");
    let box_loss: f64 = todo!("what the boxes of the objects cost, averaged over the objects");
    todo!("the two of them in one number")
}
