//! title: Every update uses all examples, whatever its batch
//! kind: whole-for-a-part
//! people: They go through the list of batches as through a count of iterations, and work with `x` and `y` as before.
//! claim: losses differs in "one mini-batch"
//! claim: w differs in "one mini-batch"
//! claim: losses agrees in "all examples at every step"
//! claim: w agrees in "all examples at every step"
//! claim: w agrees in "batch gradient descent on random numbers"
//! claim: b agrees in "batch gradient descent on random numbers"
//! why: An update is meant to cost no more than its batch. With all examples in each, an epoch of a thousand batches
//!   costs as much as a thousand epochs.
//! see: Change a target that stands in no batch. Nothing must change: does your fit?
//! hint: Your {{ observed }} stands where {{ expected }} is right. Where every batch holds all examples you are right,
//!   and elsewhere your numbers are what comes out when each update looks at all the data. Where in your loop do you use
//!   the indices of the batch?

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
    for _batch in batches {
        let x_batch = x.clone();
        let y_batch = y.clone();
        let size = y.len() as f64;
        let y_hat = x_batch.dot(&w) + b;
        let error = y_hat - y_batch;
        let loss = (&error * &error).sum() / size;
        losses.push(loss);
        let slope_w = 2.0 / size * x_batch.t().dot(&error);
        let slope_b = 2.0 / size * error.sum();
        w -= &(lr * slope_w);
        b -= lr * slope_b;
    }
    Fit { w, b, losses }
}
