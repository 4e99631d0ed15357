//! title: The weight moves by the slope of the bias
//! kind: factor-of-the-slope
//! people: They take 2(ŷ − y) for the slope in both parameters, and the input does not come into it.
//! claim: w equals b in "from zero"
//! claim: w differs in "an input of zero"
//! claim: b agrees
//! claim: loss agrees
//! why: The weight reaches the prediction through w·x: when w moves by a little, ŷ moves by x times as much. That x belongs
//!   to its slope. With a negative input even the direction depends on it.
//! see: With x = 0 the weight cannot change the prediction. Should it move then? Does yours?
//! hint: Your w is {{ observed }} where {{ expected }} is right: it moves by as much as b should. That usually comes
//!   from a slope in w that lacks a factor. When w grows by 0.1, by how much does w·x + b grow?

pub struct Step {
    pub w: f64,
    pub b: f64,
    pub loss: f64,
}

pub fn training_step(w: f64, b: f64, x: f64, y: f64, lr: f64) -> Step {
    let y_hat = w * x + b;
    let error = y_hat - y;
    let loss = error * error;
    let slope = 2.0 * error;
    Step {
        w: w - lr * slope,
        b: b - lr * slope,
        loss,
    }
}
