//! title: The learning rate is left out
//! kind: update-incomplete
//! people: They take the whole slope off each parameter.
//! claim: w factor 1/"the learning rate" in "from zero"
//! claim: b factor 1/"the learning rate" in "from zero"
//! claim: loss agrees
//! claim: losses differs
//! why: A slope holds near the place where it was measured. Taken off whole, it usually leads far across the valley to
//!   where the loss is larger. The rate makes the step short enough for the slope to be still true.
//! see: Make two steps in a row. Is the second loss smaller than the first?
//! hint: Your number is {{ observed }} where {{ expected }} is right. You have moved in the right direction and too far,
//!   as many times as the learning rate goes into 1. That usually comes from an update with the whole slope. Where in
//!   your update does lr take part?

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
        w: w - slope_w,
        b: b - slope_b,
        loss,
    }
}
