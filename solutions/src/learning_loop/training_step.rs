//! One iteration of the learning loop, with one example.
//!
//! The four stages stand in the order in which each needs what came before: the loss needs the prediction, the slopes
//! need the error, the update needs the slopes. Both slopes come from one error, which was worked out with the old w and
//! b, so neither update can disturb the other, and the loss is the one that this step was meant to lower.

/// The parameters after one update, and the loss before it.
pub struct Step {
    pub w: f64,
    pub b: f64,
    pub loss: f64,
}

/// Forward, loss, backward, update, for the squared error of the example (`x`, `y`).
pub fn training_step(w: f64, b: f64, x: f64, y: f64, lr: f64) -> Step {
    let y_hat = w * x + b;
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
