//! title: The loss is half the squared error, and the slopes are its slopes
//! kind: factor-of-two
//! people: They know the squared error with a ½ in front, which makes the 2 disappear from the slopes.
//! claim: loss factor 1/2
//! claim: w factor 1/2 in "from zero"
//! claim: b factor 1/2 in "from zero"
//! why: With the ½ the loss is another one: half as large everywhere, with the same minimum and half the slopes. It is a
//!   sound choice, but both sides of a comparison have to make it, and here the loss is the square itself.
//! see: With one example that is wrong by 3, the squared error is 9. Which loss do you report?
//! hint: Your number is {{ observed }} where {{ expected }} is right. Both parameters move half as far as they should,
//!   and your loss is half of the right one: all of it fits the loss ½(ŷ − y)². Does the loss in this file have that ½?

pub struct Step {
    pub w: f64,
    pub b: f64,
    pub loss: f64,
}

pub fn training_step(w: f64, b: f64, x: f64, y: f64, lr: f64) -> Step {
    let error = w * x + b - y;
    let loss = 0.5 * error * error;
    let slope_w = error * x;
    let slope_b = error;
    Step {
        w: w - lr * slope_w,
        b: b - lr * slope_b,
        loss,
    }
}
