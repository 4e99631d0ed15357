//! title: The loss is measured after the update instead of before it
//! kind: loss-after-update
//! people: They move the parameters first and then work the loss out, with w and b as they have become.
//! claim: losses shifted by one
//! claim: loss differs
//! claim: loss agrees in "an exact prediction"
//! claim: w agrees
//! claim: b agrees
//! why: The loss of an iteration is the error report that its step answers to. Measured afterwards, it belongs to the next
//!   iteration, and the loss that the training began with is never seen.
//! see: From w = 0 and b = 0 every prediction is 0, so the first loss is y². Is it yours?
//! hint: Your loss is {{ observed }} where {{ expected }} is right. Yours is the loss of the prediction that the new w
//!   and b make. That usually comes from updating first and measuring then. Which prediction does the step answer to,
//!   the one with the old w and b or the one with the new?

pub struct Step {
    pub w: f64,
    pub b: f64,
    pub loss: f64,
}

pub fn training_step(w: f64, b: f64, x: f64, y: f64, lr: f64) -> Step {
    let error = w * x + b - y;
    let slope_w = 2.0 * error * x;
    let slope_b = 2.0 * error;
    let w = w - lr * slope_w;
    let b = b - lr * slope_b;
    let loss = (w * x + b - y).powi(2);
    Step { w, b, loss }
}
