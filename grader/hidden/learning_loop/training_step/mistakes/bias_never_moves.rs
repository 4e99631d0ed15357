//! title: The bias is handed back as it came
//! kind: update-incomplete
//! people: They update the weight and pass the bias on.
//! claim: b zero in "from zero"
//! claim: b differs in "an input of zero"
//! claim: w agrees
//! claim: loss agrees
//! why: The bias is a parameter like the weight. If it never moves, the model can only turn its line about the point where
//!   it began, and with an input of 0 it learns nothing at all.
//! see: With x = 0 and y = 5, make a few steps. Does your prediction come nearer to 5?
//! hint: Your b is {{ observed }} where {{ expected }} is right: in every case it is the b that was handed in. Which
//!   line of yours gives b its new value?

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
    Step {
        w: w - lr * slope_w,
        b,
        loss,
    }
}
