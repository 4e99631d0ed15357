//! title: The step goes up the slope instead of down
//! kind: uphill
//! people: They add the slope where it must be taken off, or take the error as y − ŷ and subtract as well.
//! claim: w sign flipped in "from zero"
//! claim: b sign flipped in "from zero"
//! claim: loss agrees
//! claim: losses differs
//! why: A slope says which way the loss grows. To make it smaller, go the other way: that is the minus in the update.
//!   With a plus the loss grows with every iteration.
//! see: Make two steps in a row and look at the two losses. Which should be the smaller one?
//! hint: Your number is {{ observed }} where {{ expected }} is right. You move as far as you should, in the opposite
//!   direction: along the slope instead of against it. That usually comes from a sign in the update or in the error. Is
//!   your error ŷ − y or y − ŷ, and do you then add or subtract?

pub struct Step {
    pub w: f64,
    pub b: f64,
    pub loss: f64,
}

pub fn training_step(w: f64, b: f64, x: f64, y: f64, lr: f64) -> Step {
    let y_hat = w * x + b;
    let error = y_hat - y;
    let loss = error * error;
    let slope_w = 2.0 * error * x;
    let slope_b = 2.0 * error;
    Step {
        w: w + lr * slope_w,
        b: b + lr * slope_b,
        loss,
    }
}
