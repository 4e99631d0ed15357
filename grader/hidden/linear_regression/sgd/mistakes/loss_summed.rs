//! title: The losses are sums of squares over the batch, not their means
//! kind: sum-for-mean
//! people: They average in the slopes and note the plain sum of the batch's squared errors as its loss.
//! claim: losses factor "the size of the first batch" in "one mini-batch"
//! claim: losses agrees in "one example at a time"
//! claim: losses agrees in "stochastic gradient descent on random numbers"
//! claim: w agrees
//! claim: b agrees
//! why: A sum grows with the batch, so a short last batch would look better than the others for being short. And the slopes
//!   that you follow are those of the mean: the curve should show the loss that is being lowered.
//! see: Put every index into its batch twice. The fit does not change; do your losses?
//! hint: With one example in a batch your losses are right; with several your loss is {{ observed }} where {{ expected }} is
//!   right, too large by the size of the batch. That is a sum of squares where their mean is asked for. What is missing
//!   between the two?

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
        let loss = (&error * &error).sum();
        losses.push(loss);
        let slope_w = 2.0 / size * x_batch.t().dot(&error);
        let slope_b = 2.0 / size * error.sum();
        w -= &(lr * slope_w);
        b -= lr * slope_b;
    }
    Fit { w, b, losses }
}
