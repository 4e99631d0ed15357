//! title: Each parameter moves by the slope of the other
//! kind: exchanged
//! people: They work both slopes out and mix them up in the update, or give the input to the slope in b instead of w.
//! claim: w equals b in "from zero"
//! claim: b equals w in "from zero"
//! claim: w agrees in "an exact prediction"
//! claim: loss agrees
//! why: The weight is multiplied by the input and the bias is not, so the x belongs to the slope in w. With an input larger
//!   than 1 the bias then moves too far and the weight not far enough; with a negative one both go the wrong way.
//! see: With x = 0 only b can make the prediction better. Which of your two parameters moves?
//! hint: Your number is {{ observed }} where {{ expected }} is right: w moves by as much as b should, and b by as much as w
//!   should. That usually comes from two slopes that were mixed up. Which of the two parameters is multiplied by x?

pub struct Step {
    pub w: f64,
    pub b: f64,
    pub loss: f64,
}

pub fn training_step(w: f64, b: f64, x: f64, y: f64, lr: f64) -> Step {
    let y_hat = w * x + b;
    let error = y_hat - y;
    let loss = error * error;
    let slope_w = 2.0 * error;
    let slope_b = 2.0 * error * x;
    Step {
        w: w - lr * slope_w,
        b: b - lr * slope_b,
        loss,
    }
}
