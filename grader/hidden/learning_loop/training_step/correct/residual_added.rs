//! Everything from y − ŷ, what is missing to the target: the step is then added.

pub struct Step {
    pub w: f64,
    pub b: f64,
    pub loss: f64,
}

pub fn training_step(w: f64, b: f64, x: f64, y: f64, lr: f64) -> Step {
    let missing = y - (w * x + b);
    let stride = 2.0 * lr * missing;
    Step {
        w: w + stride * x,
        b: b + stride,
        loss: missing.powi(2),
    }
}
