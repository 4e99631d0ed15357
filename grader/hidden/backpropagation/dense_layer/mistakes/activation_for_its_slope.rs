//! title: What comes back is multiplied by relu(z), not by its slope
//! kind: value-for-slope
//! people: They multiply by the activation, as if relu(z) were the mask: it is 0 in the right places and z in the others.
//! claim: relu_backward differs in "back through both signs"
//! claim: relu_backward differs in "back through 0"
//! claim: relu agrees
//! claim: forward agrees
//! why: An output of 4 does not move four times as fast as an output of 1: on the positive side ReLU is the line h = z, and
//!   rises by 1 for each 1 of z, however large z is.
//! see: Compare relu(4) with relu(4.1), and relu(1) with relu(1.1). Both rise by 0.1.
//! hint: Your number is {{ observed }} where {{ expected }} is right. It is right times relu(z): your zeros stand in the
//!   right places, and the other entries are multiplied by z. How steep is ReLU at z = 2, and how steep at z = 4?

use ndarray::{Array1, Array2};

pub fn forward(x: &Array2<f64>, w: &Array2<f64>, b: &Array1<f64>) -> Array2<f64> {
    x.dot(w) + b
}

pub fn relu(z: &Array2<f64>) -> Array2<f64> {
    z.mapv(|z| z.max(0.0))
}

pub fn relu_backward(z: &Array2<f64>, upstream: &Array2<f64>) -> Array2<f64> {
    relu(z) * upstream
}
