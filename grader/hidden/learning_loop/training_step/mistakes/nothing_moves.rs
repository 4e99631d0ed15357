//! title: Both parameters are handed back as they came
//! kind: update-incomplete
//! people: They work out the loss, perhaps the slopes as well, and leave the update out.
//! claim: w zero in "from zero"
//! claim: b zero in "from zero"
//! claim: losses same everywhere
//! claim: loss agrees
//! why: The update is the stage in which something is learned. Without it every turn measures the same loss again.
//! see: Make two steps in a row, each from where the last one arrived. Is the second loss smaller than the first?
//! hint: Your number is {{ observed }} where {{ expected }} is right: in every case w and b come back as they were handed
//!   in, and the loss is right. Which of the four stages gives the parameters their new values?

pub struct Step {
    pub w: f64,
    pub b: f64,
    pub loss: f64,
}

pub fn training_step(w: f64, b: f64, x: f64, y: f64, lr: f64) -> Step {
    let error = w * x + b - y;
    let loss = error * error;
    Step { w, b, loss }
}
