//! title: The slopes are summed over the batch, not averaged
//! kind: mean-left-out
//! people: They average in the loss and add up the slopes of the batch's examples, without the division by its size.
//! claim: w factor "the size of the first batch" in "one mini-batch"
//! claim: b factor "the size of the first batch" in "one mini-batch"
//! claim: losses agrees in "one mini-batch"
//! claim: w agrees in "one example at a time"
//! claim: b agrees in "stochastic gradient descent on random numbers"
//! why: The loss of the batch is a mean, and so are its slopes. With the sum, a batch of 20 takes steps 20 times too
//!   long: the rate that suits one size of batch diverges for another.
//! see: Print w after each of the first five updates on the 100 points. It changes its sign every time and grows.
//! hint: Your {{ observed }} stands where {{ expected }} is right. With one example in each batch you are right; after
//!   one update with several, the weights and the bias are too large by the size of the batch. That is what comes out
//!   when the slopes of its examples are added and not averaged. The loss
//!   of the batch is a mean: where is its division in your slopes?

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
        let slope_w = 2.0 * x_batch.t().dot(&error);
        let slope_b = 2.0 * error.sum();
        w -= &(lr * slope_w);
        b -= lr * slope_b;
    }
    Fit { w, b, losses }
}
