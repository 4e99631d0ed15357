//! title: The batch's sums are divided by the number of all examples
//! kind: mean-over-the-wrong-count
//! people: They carry `y.len()` over from gradient descent on all the data, where it was the size of the only batch.
//! claim: losses factor 3/4 in "one mini-batch"
//! claim: w factor 3/4 in "one mini-batch"
//! claim: b factor 3/4 in "one mini-batch"
//! claim: losses agrees in "all examples at every step"
//! claim: w agrees in "all examples at every step"
//! claim: losses agrees in "batch gradient descent on random numbers"
//! why: A mean divides a sum by the number of its terms. With 20 of 100 examples in a batch, a division by 100 makes
//!   the loss and the step five times too small, and a short last batch counts for even less.
//! see: Give it one batch with a single example. Is its loss the squared error of that example?
//! hint: Your {{ observed }} stands where {{ expected }} is right. Where every batch holds all examples you are right,
//!   and elsewhere your numbers are what comes out when the sums over a batch are divided by the number of all examples.
//!   How many terms does the sum over this batch have?

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
