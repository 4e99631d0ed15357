//! title: What comes back goes through ReLU itself
//! kind: done-to-slopes-too
//! people: They let pass what is positive in `upstream`, as the forward pass does with z, and never look at z.
//! claim: relu_backward differs in "back through both signs"
//! claim: relu_backward differs in "back through 0"
//! claim: relu agrees
//! claim: forward agrees
//! why: Going back does not apply the function once more, it multiplies by the function's slope at the place where it was
//!   taken, and that place is z. A slope that comes back may well be negative: it says that the loss falls when this entry
//!   grows.
//! see: Let upstream be −1 everywhere. The loss falls when the activations grow, so where z is positive your answer must be
//!   −1. What is it?
//! hint: Your number is {{ observed }} where {{ expected }} is right, and your table is `upstream` with its negative
//!   entries replaced by 0. That is ReLU applied to what comes back. Whose sign decides whether ReLU was open: that of
//!   `upstream`, or that of z?

use ndarray::{Array1, Array2};

pub fn forward(x: &Array2<f64>, w: &Array2<f64>, b: &Array1<f64>) -> Array2<f64> {
    x.dot(w) + b
}

pub fn relu(z: &Array2<f64>) -> Array2<f64> {
    z.mapv(|z| z.max(0.0))
}

pub fn relu_backward(z: &Array2<f64>, upstream: &Array2<f64>) -> Array2<f64> {
    let open = upstream.mapv(|u| if u > 0.0 { 1.0 } else { 0.0 });
    open * upstream
}
