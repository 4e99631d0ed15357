//! title: The loss is the size of the error, not its square
//! kind: square-or-root
//! people: They make the error positive, so that it cannot fall below 0, and report that.
//! claim: loss factor 1/3 in "from zero"
//! claim: loss factor 1/12 in "a step by hand"
//! claim: w agrees
//! claim: b agrees
//! why: |e| is a loss too, but another one: its slope in the prediction is 1 or −1, however large the error is. The slopes
//!   that you use, 2·(ŷ − y)·x and 2·(ŷ − y), belong to the square.
//! see: Move b up by 0.01 and look how much your loss changes per unit. Is that your slope in b?
//! hint: Your loss is {{ observed }} where {{ expected }} is right: it is the size of the error, |ŷ − y|. That usually comes
//!   from the absolute value where the square belongs. How much should an error of 6 count, if one of 3 counts 9?

pub struct Step {
    pub w: f64,
    pub b: f64,
    pub loss: f64,
}

pub fn training_step(w: f64, b: f64, x: f64, y: f64, lr: f64) -> Step {
    let error = w * x + b - y;
    let loss = error.abs();
    let slope_w = 2.0 * error * x;
    let slope_b = 2.0 * error;
    Step {
        w: w - lr * slope_w,
        b: b - lr * slope_b,
        loss,
    }
}
