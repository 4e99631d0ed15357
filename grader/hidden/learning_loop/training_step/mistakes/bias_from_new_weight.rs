//! title: The bias is updated with a weight that has already moved
//! kind: moved-too-early
//! people: They update w, and then predict again, or compute the error again, to find the slope in b.
//! claim: b differs
//! claim: b agrees in "an input of zero"
//! claim: w agrees
//! claim: loss agrees
//! why: Both slopes say how the loss changes around one and the same place, the old w and b. After w has moved the error
//!   is another, so the second slope belongs to a line that was never measured, and the step is not the gradient's.
//! see: Print the error that each of your two slopes uses. Are they the same number?
//! hint: Your b is {{ observed }} where {{ expected }} is right, and it fits an error that was worked out with the new
//!   w. Where x is 0 the weight does not move, and your b is right. That usually comes from moving w before the slope in
//!   b is known. How many different errors should one step know?

pub struct Step {
    pub w: f64,
    pub b: f64,
    pub loss: f64,
}

pub fn training_step(w: f64, b: f64, x: f64, y: f64, lr: f64) -> Step {
    let y_hat = w * x + b;
    let error = y_hat - y;
    let loss = error * error;
    let w = w - lr * 2.0 * error * x;
    let error = w * x + b - y;
    let b = b - lr * 2.0 * error;
    Step { w, b, loss }
}
