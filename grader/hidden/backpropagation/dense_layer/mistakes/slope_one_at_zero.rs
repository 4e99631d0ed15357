//! title: The slope at exactly 0 is taken to be 1
//! kind: equality
//! people: They pass back what comes where z is at least 0, so that 0 counts as positive.
//! claim: relu_backward differs in "back through 0"
//! claim: relu_backward agrees in "back through both signs"
//! claim: relu_backward agrees in "back through random numbers"
//! claim: relu agrees
//! claim: forward agrees
//! why: At 0 ReLU has a corner: its slope is 0 on the left and 1 on the right, and no number is the derivative. The choice
//!   is a convention. Here it is 0, as in PyTorch; it matters more than it seems, since sums of exactly 0 are common where
//!   inputs and biases are 0.
//! see: Give a layer the bias 0 and an example whose inputs are all 0. Every z of that row is 0: what do you hand back to
//!   it?
//! hint: Your number is {{ observed }} where {{ expected }} is right, in the case whose z is exactly 0 in places; wherever
//!   z is not 0 you agree. That is what comes out when 0 counts as positive. What does the comment above the function say
//!   of the corner?

use ndarray::{Array1, Array2};

pub fn forward(x: &Array2<f64>, w: &Array2<f64>, b: &Array1<f64>) -> Array2<f64> {
    x.dot(w) + b
}

pub fn relu(z: &Array2<f64>) -> Array2<f64> {
    z.mapv(|z| z.max(0.0))
}

pub fn relu_backward(z: &Array2<f64>, upstream: &Array2<f64>) -> Array2<f64> {
    let slope = z.mapv(|z| if z >= 0.0 { 1.0 } else { 0.0 });
    slope * upstream
}
