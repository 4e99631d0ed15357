//! title: The 2 that the square leaves behind is missing from both slopes
//! kind: factor-of-two
//! people: They take the error itself for the slope of its square; or they know the loss with a ½ in front, whose slopes
//!   have no 2, and still report it without the ½.
//! claim: w factor 1/2 in "from zero"
//! claim: b factor 1/2 in "from zero"
//! claim: loss agrees
//! why: When the error e grows by a little, e² grows by 2e times as much. Without the 2 every step has half its length:
//!   the direction is right, and the loop takes about twice as many iterations.
//! see: With e = 3 the loss is 9. With e = 3.01 it is 9.0601. How much is that per unit, about 3 or about 6?
//! hint: Your number is {{ observed }} where {{ expected }} is right, and your loss is right. Both parameters move by
//!   half of what they should. That usually comes from losing the 2 of the square's slope. How fast does e² grow when e
//!   does?

pub struct Step {
    pub w: f64,
    pub b: f64,
    pub loss: f64,
}

pub fn training_step(w: f64, b: f64, x: f64, y: f64, lr: f64) -> Step {
    let y_hat = w * x + b;
    let error = y_hat - y;
    let loss = error * error;
    let slope_w = error * x;
    let slope_b = error;
    Step {
        w: w - lr * slope_w,
        b: b - lr * slope_b,
        loss,
    }
}
