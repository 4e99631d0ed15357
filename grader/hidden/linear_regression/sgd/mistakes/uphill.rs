//! title: The step goes up the slope instead of down
//! kind: uphill
//! people: They add the gradient where it must be taken off, or take the error as y − ŷ and subtract as well.
//! claim: w sign flipped in "one mini-batch"
//! claim: b sign flipped in "one mini-batch"
//! claim: losses agrees in "one mini-batch"
//! why: The gradient points to where the loss of the batch grows fastest. Going along with it makes the losses grow.
//! see: Look at the losses of the case with all examples at every step: yours grow. Of two signs, exactly one is to be
//!   turned: that of the step, or that of the error.
//! hint: Your {{ observed }} stands where {{ expected }} is right. After one update from zero, as in the case with one
//!   mini-batch, you are as far as you should be, and on the other side, for the weights and the bias alike: a step along the gradient. Which way does your
//!   error point, ŷ − y or y − ŷ, and do you then add or subtract?

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
        let slope_w = 2.0 / size * x_batch.t().dot(&error);
        let slope_b = 2.0 / size * error.sum();
        w += &(lr * slope_w);
        b += lr * slope_b;
    }
    Fit { w, b, losses }
}
