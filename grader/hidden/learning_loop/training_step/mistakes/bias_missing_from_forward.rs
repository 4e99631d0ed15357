//! title: The prediction is made without the bias
//! kind: part-left-out
//! people: They predict w·x, and let the bias take part in the update only.
//! claim: loss agrees in "from zero"
//! claim: w agrees in "from zero"
//! claim: loss differs in "a step by hand"
//! claim: w differs in "a step by hand"
//! claim: b differs in "an exact prediction"
//! why: The loss and both slopes belong to the prediction of the whole model. If b does not take part in it, b moves by the
//!   error of a line through the origin, and nothing ever tells it that it has gone far enough.
//! see: Change b and leave the rest. Does your loss change?
//! hint: You have {{ observed }} where {{ expected }} is right. Where b begins at 0 you are right; elsewhere all your numbers
//!   fit a prediction of w·x. Which part of the model is missing in your forward stage?

pub struct Step {
    pub w: f64,
    pub b: f64,
    pub loss: f64,
}

pub fn training_step(w: f64, b: f64, x: f64, y: f64, lr: f64) -> Step {
    let y_hat = w * x;
    let error = y_hat - y;
    let loss = error * error;
    let slope_w = 2.0 * error * x;
    let slope_b = 2.0 * error;
    Step {
        w: w - lr * slope_w,
        b: b - lr * slope_b,
        loss,
    }
}
