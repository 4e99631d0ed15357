//! title: The weight is updated with a bias that has already moved
//! kind: moved-too-early
//! people: They update b first, and then predict again, or compute the error again, to find the slope in w.
//! claim: w differs
//! claim: w agrees in "an input of zero"
//! claim: b agrees
//! claim: loss agrees
//! why: Both slopes say how the loss changes around one and the same place, the old w and b. After b has moved the error
//!   is another, so the slope in w belongs to a line that was never measured, and the step is not the gradient's.
//! see: Print the error that each of your two slopes uses. Are they the same number?
//! hint: Your w is {{ observed }} where {{ expected }} is right, and it fits an error that was worked out with the new
//!   b; your b is right. That usually comes from moving b before the slope in w is known. How many different errors
//!   should one step know?

pub struct Step {
    pub w: f64,
    pub b: f64,
    pub loss: f64,
}

pub fn training_step(w: f64, b: f64, x: f64, y: f64, lr: f64) -> Step {
    let error = w * x + b - y;
    let loss = error * error;
    let b = b - lr * 2.0 * error;
    let error = w * x + b - y;
    let w = w - lr * 2.0 * error * x;
    Step { w, b, loss }
}
