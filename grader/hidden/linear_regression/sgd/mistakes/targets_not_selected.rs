//! title: The inputs are picked by their indices, and the targets are not
//! kind: paired-wrongly
//! people: They select the rows of x and take as many targets from the front of y.
//! claim: losses differs in "one example at a time"
//! claim: w differs in "one mini-batch"
//! claim: w agrees in "all examples at every step"
//! claim: losses agrees in "all examples at every step"
//! claim: losses differs in "batch gradient descent on random numbers"
//! why: Row i of x belongs to entry i of y. Taken in different orders, each example learns the target of another, and
//!   there is no line left to be found: inputs and targets are noise to each other.
//! see: Give it all examples in one batch, once in order and once in reverse. The mean does not care for the order: are
//!   your fits the same?
//! hint: Your {{ observed }} stands where {{ expected }} is right. Where the batch lists the examples in their own
//!   order you are right; elsewhere your numbers are what comes out when the rows of x are those of the batch and the
//!   targets the first ones of y. Which target belongs to the row that index 3 picks?

use ndarray::{Array1, Array2, Axis, s};

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
        let y_batch = y.slice(s![..batch.len()]);
        let size = batch.len() as f64;
        let y_hat = x_batch.dot(&w) + b;
        let error = y_hat - &y_batch;
        let loss = (&error * &error).sum() / size;
        losses.push(loss);
        let slope_w = 2.0 / size * x_batch.t().dot(&error);
        let slope_b = 2.0 / size * error.sum();
        w -= &(lr * slope_w);
        b -= lr * slope_b;
    }
    Fit { w, b, losses }
}
