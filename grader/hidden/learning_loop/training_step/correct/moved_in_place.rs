//! w is moved before b, in place, and yet both by the old error: that was worked out before anything moved.

pub struct Step {
    pub w: f64,
    pub b: f64,
    pub loss: f64,
}

pub fn training_step(mut w: f64, mut b: f64, x: f64, y: f64, lr: f64) -> Step {
    let above = b + x * w - y;
    w -= lr * (above + above) * x;
    b -= lr * (above + above);
    Step {
        loss: above * above,
        b,
        w,
    }
}
