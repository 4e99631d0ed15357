//! title: The change is handed back, not the parameter after it
//! kind: update-incomplete
//! people: They work out how far each parameter moves, −lr times its slope, and return that: a "step" in the plain sense.
//! claim: w agrees in "from zero"
//! claim: b agrees in "from zero"
//! claim: w offset -3 in "a step by hand"
//! claim: b offset 2 in "a step by hand"
//! claim: loss agrees
//! why: The next iteration starts from what this one returns, so that must be the old parameter and its change together.
//!   From zero the two are the same, and nothing is seen of it there.
//! see: With an exact prediction nothing changes. Which w should come back then, the one that you were given, or 0?
//! hint: Starting from zero you are right. From elsewhere you have {{ observed }} where {{ expected }} is right, and
//!   what is missing is the parameter that was handed in. That is what comes out when the change alone is returned. From
//!   where does the next iteration start?

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
        w: -lr * slope_w,
        b: -lr * slope_b,
        loss,
    }
}
