//! Linear regression, learned batch by batch.
//!
//! An update is one step of gradient descent on a data set of its own: the rows of x and the entries of y that the batch
//! names, picked by the same indices so that inputs and targets stay together. Everything in it, the mean too, is about these
//! examples alone. On average over random batches its slope is that of all examples, at a fraction of the work.

use ndarray::{Array1, Array2, Axis};

/// The fitted weights and bias, and each batch's loss before its update.
pub struct Fit {
    pub w: Array1<f64>,
    pub b: f64,
    pub losses: Vec<f64>,
}

/// One step of gradient descent per batch, from zeros, on the mean squared error of that batch.
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
        w -= &(lr * slope_w);
        b -= lr * slope_b;
    }
    Fit { w, b, losses }
}
