//! title: The bias moves by the slope of the weight
//! kind: factor-of-the-slope
//! people: They work 2(ŷ − y)·x out for w and use it for b as well.
//! claim: b equals w in "from zero"
//! claim: b differs in "an input of zero"
//! claim: w agrees
//! claim: loss agrees
//! why: The bias is added and not multiplied by the input: when b moves by a little, ŷ moves by exactly as much, whatever
//!   x is. So its slope has no x.
//! see: With x = 0 the prediction is b alone, and only b can make it better. Does your b move then?
//! hint: Your b is {{ observed }} where {{ expected }} is right: it moves by as much as w should. That usually comes
//!   from one slope that is used for both parameters. When b grows by 0.1, by how much does w·x + b grow?

pub struct Step {
    pub w: f64,
    pub b: f64,
    pub loss: f64,
}

pub fn training_step(w: f64, b: f64, x: f64, y: f64, lr: f64) -> Step {
    let y_hat = w * x + b;
    let error = y_hat - y;
    let loss = error * error;
    let slope = 2.0 * error * x;
    Step {
        w: w - lr * slope,
        b: b - lr * slope,
        loss,
    }
}
