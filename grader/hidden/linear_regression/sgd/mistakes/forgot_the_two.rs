//! title: The 2 that the square leaves behind is missing from both slopes
//! kind: factor-of-two
//! people: They average error times input and forget that the derivative of a square brings a 2, or take the slopes of
//!   another text's loss, 1/(2n) times the sum.
//! claim: w factor 1/2 in "one mini-batch"
//! claim: b factor 1/2 in "one mini-batch"
//! claim: losses agrees in "one mini-batch"
//! why: The derivative of e² is 2e. Without the 2 every step has the right direction and half its length, as if the
//!   learning rate were half of what was asked for.
//! see: Run yours with twice the rate. It is now the fit that is asked for, number by number.
//! hint: Your {{ observed }} stands where {{ expected }} is right. After one update from zero, as in the case with one
//!   mini-batch, the weights and the bias have gone half the way. That usually comes from the missing 2 of the square. What is the derivative of (ŷ − y)² with
//!   respect to ŷ?

use ndarray::{Array1, Array2, Axis};

pub struct Fit {
    pub w: Array1<f64>,
    pub b: f64,
    pub losses: Vec<f64>,
}

pub fn sgd(x: &Array2<f64>, y: &Array1<f64>, batches: &[Vec<usize>], lr: f64) -> Fit {
    let mut w = Array1::zeros(x.ncols());
    let mut b = 0.0;
    let mut losses = Vec::new();
    for batch in batches {
        let x_batch = x.select(Axis(0), batch);
        let y_batch = y.select(Axis(0), batch);
        let size = batch.len() as f64;
        let y_hat = x_batch.dot(&w) + b;
        let error = y_hat - y_batch;
        let loss = (&error * &error).sum() / size;
        losses.push(loss);
        let slope_w = x_batch.t().dot(&error) / size;
        let slope_b = error.sum() / size;
        w -= &(lr * slope_w);
        b -= lr * slope_b;
    }
    Fit { w, b, losses }
}
