//! title: The loss is taken off, not its slope
//! kind: value-for-slope
//! people: They know that the update makes the loss smaller, and subtract lr times the loss.
//! claim: w agrees in "an exact prediction"
//! claim: w factor 3/4 in "from zero"
//! claim: b factor 3/2 in "from zero"
//! claim: loss agrees
//! why: The loss says how wrong the prediction is, and not which way to go: a square is never negative, so such a step can
//!   make parameters smaller only. Each parameter needs its own slope, with its own sign.
//! see: Take an example whose prediction is too small, with a positive input. Should w grow or shrink? What does yours do?
//! hint: Your number is {{ observed }} where {{ expected }} is right. Wherever you differ, the parameter has become
//!   smaller than it was, by the rate times the loss. That is what comes out when the loss itself is used in the update.
//!   What does the backward stage work out, and for what?

pub struct Step {
    pub w: f64,
    pub b: f64,
    pub loss: f64,
}

pub fn training_step(w: f64, b: f64, x: f64, y: f64, lr: f64) -> Step {
    let y_hat = w * x + b;
    let error = y_hat - y;
    let loss = error * error;
    Step {
        w: w - lr * loss,
        b: b - lr * loss,
        loss,
    }
}
