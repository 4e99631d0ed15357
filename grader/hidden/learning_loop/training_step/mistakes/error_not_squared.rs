//! title: The error is reported as the loss, without its square
//! kind: square-or-root
//! people: They work out ŷ − y for the slopes and hand it back as the loss as well.
//! claim: loss factor 1/3 in "from zero"
//! claim: loss factor -1/12 in "a step by hand"
//! claim: w agrees
//! claim: b agrees
//! why: An error has a sign, and the smallest error is the most negative one: made smaller and smaller, it would lead away
//!   from the target. The square is smallest where the prediction is exact.
//! see: Look at your loss where the prediction lies below its target. Can a loss be less than 0, and what would that mean?
//! hint: Your loss is {{ observed }} where {{ expected }} is right: it is the error ŷ − y, whose square the loss should
//!   be. That usually comes from handing the error back as it is. Where a prediction is too small, which sign does your
//!   loss have?

pub struct Step {
    pub w: f64,
    pub b: f64,
    pub loss: f64,
}

pub fn training_step(w: f64, b: f64, x: f64, y: f64, lr: f64) -> Step {
    let error = w * x + b - y;
    let loss = error;
    let slope_w = 2.0 * error * x;
    let slope_b = 2.0 * error;
    Step {
        w: w - lr * slope_w,
        b: b - lr * slope_b,
        loss,
    }
}
