//! title: The batch's loss is noted after its update instead of before it
//! kind: loss-after-update
//! people: They note the loss at the end of the loop, from predictions with the parameters that have moved by then.
//! claim: losses shifted by one in "batch gradient descent on random numbers"
//! claim: losses differs in "one example at a time"
//! claim: w agrees
//! claim: b agrees
//! why: After the update the parameters have been fitted to this very batch, so its loss flatters. Before it, the batch
//!   is data that the step at hand has not used yet.
//! see: At the start all predictions are 0, so the first loss is the mean of y² over the first batch. Is it in your
//!   list?
//! hint: Your first loss is {{ observed }} where {{ expected }} is right, and in every case your losses are those that
//!   the batches have once their own update is done. Of which w and b is the loss of a batch asked for?

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
        let error = y_hat - &y_batch;
        let slope_w = 2.0 / size * x_batch.t().dot(&error);
        let slope_b = 2.0 / size * error.sum();
        w -= &(lr * slope_w);
        b -= lr * slope_b;
        let error = x_batch.dot(&w) + b - y_batch;
        let loss = (&error * &error).sum() / size;
        losses.push(loss);
    }
    Fit { w, b, losses }
}
