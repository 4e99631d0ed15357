//! title: The slope of ReLU is returned without what comes back
//! kind: factor-of-the-slope
//! people: They return the table of ones and zeros, the derivative of ReLU as a table of formulas gives it.
//! claim: relu_backward differs in "back through both signs"
//! claim: relu_backward differs in "back through 0"
//! claim: relu agrees
//! claim: forward agrees
//! why: The slope of ReLU says how fast relu(z) moves with z. What is asked for is how fast the loss does, and the chain
//!   rule makes it a product: the slope of this step, times what the later steps have handed back.
//! see: Double every entry of upstream. The loss now changes twice as fast with everything, so your answer must double.
//! hint: Your number is {{ observed }} where {{ expected }} is right, and your table holds nothing but ones and zeros. That
//!   is the slope of ReLU alone. By what does the chain rule multiply it?

use ndarray::{Array1, Array2};

pub fn forward(x: &Array2<f64>, w: &Array2<f64>, b: &Array1<f64>) -> Array2<f64> {
    x.dot(w) + b
}

pub fn relu(z: &Array2<f64>) -> Array2<f64> {
    z.mapv(|z| z.max(0.0))
}

pub fn relu_backward(z: &Array2<f64>, upstream: &Array2<f64>) -> Array2<f64> {
    let slope = z.mapv(|z| if z > 0.0 { 1.0 } else { 0.0 });
    slope
}
