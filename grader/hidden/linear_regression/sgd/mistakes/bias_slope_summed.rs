//! title: The slope in the bias is summed over the batch, not averaged
//! kind: mean-left-out
//! people: They give the weights' slope its 1/n and write the bias's slope as the plain sum of the errors, doubled.
//! claim: b factor "the size of the first batch" in "one mini-batch"
//! claim: w agrees in "one mini-batch"
//! claim: b agrees in "one example at a time"
//! claim: losses agrees in "one mini-batch"
//! why: Both slopes are derivatives of one mean, so both carry its 1/n. Without it the bias alone takes steps n times too
//!   long, and drags the weights along.
//! see: The bias is the weight of a feature that is 1 in every example. Work its slope out by the weights' formula.
//! hint: With one example in each batch you are right. After one update with several the weights still are, and the bias is
//!   too large by the size of the batch: a slope in b that is summed and not averaged. Which factor does your slope in w
//!   have that your slope in b lacks?

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
        let slope_b = 2.0 * error.sum();
        w -= &(lr * slope_w);
        b -= lr * slope_b;
    }
    Fit { w, b, losses }
}
