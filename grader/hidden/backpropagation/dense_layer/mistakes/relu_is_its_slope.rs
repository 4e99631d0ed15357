//! title: relu returns its slope, 1 or 0, and not the number itself
//! kind: value-for-slope
//! people: They write a gate, 1 where z is positive and 0 elsewhere, and do not multiply z by it.
//! claim: relu differs
//! claim: forward agrees
//! claim: relu_backward agrees
//! why: ReLU opens or closes, and what it lets through is z. A gate by itself tells a sum of 0.01 and one of 100 as the
//!   same 1; and its own slope is 0 everywhere, so nothing before it could learn.
//! see: relu of 4 must be 4. What is yours?
//! hint: Your number is {{ observed }} where {{ expected }} is right: your table holds a 1 wherever z is positive. That is
//!   how fast relu grows there, not what it is. What should come out of relu for z = 4?

use ndarray::{Array1, Array2};

pub fn forward(x: &Array2<f64>, w: &Array2<f64>, b: &Array1<f64>) -> Array2<f64> {
    x.dot(w) + b
}

pub fn relu(z: &Array2<f64>) -> Array2<f64> {
    z.mapv(|z| if z > 0.0 { 1.0 } else { 0.0 })
}

pub fn relu_backward(z: &Array2<f64>, upstream: &Array2<f64>) -> Array2<f64> {
    let slope = z.mapv(|z| if z > 0.0 { 1.0 } else { 0.0 });
    slope * upstream
}
