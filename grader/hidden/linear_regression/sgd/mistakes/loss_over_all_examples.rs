//! title: The losses noted are those of all the data
//! kind: whole-for-a-part
//! people: They watch the loss that matters in the end and compute it over all examples before each update.
//! claim: losses differs in "one example at a time"
//! claim: losses factor 15/8 in "one mini-batch"
//! claim: losses agrees in "all examples at every step"
//! claim: losses agrees in "batch gradient descent on random numbers"
//! claim: w agrees
//! claim: b agrees
//! why: It is a good number to look at, and once per epoch one often does. For each update it would cost a pass over
//!   all the data, which small batches are there to save. The loss of a batch comes for nothing: its errors are needed
//!   for the slopes anyway.
//! see: Change a target that stands in no batch. Do your losses change?
//! hint: Your loss is {{ observed }} where {{ expected }} is right. Where every batch holds all examples your losses
//!   are right, and elsewhere they are the loss over all the data at that moment. Over which examples should the mean go?

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
        let all_errors = x.dot(&w) + b - y;
        let loss = (&all_errors * &all_errors).sum() / y.len() as f64;
        losses.push(loss);
        let slope_w = 2.0 / size * x_batch.t().dot(&error);
        let slope_b = 2.0 / size * error.sum();
        w -= &(lr * slope_w);
        b -= lr * slope_b;
    }
    Fit { w, b, losses }
}
