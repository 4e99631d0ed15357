//! title: The losses are sums of squares, not their means
//! kind: sum-for-mean
//! people: They average in the slopes and note the plain sum of the squared errors as the loss.
//! claim: losses factor "the number of examples"
//! claim: w agrees
//! claim: b agrees
//! why: A sum grows with the number of examples, so the losses of 50 and of 100 points could not be compared. And the slopes
//!   that you follow are those of the mean: the curve should show the loss that is being lowered.
//! see: Put every example in twice. The fit does not change; do your losses?
//! hint: Your first loss is {{ observed }} where {{ expected }} is right: {{ factor }}
//!   times as much, and every other loss is too large by its case's number of examples as well. That is a sum of squares
//!   where their mean is asked for. What is missing between the two?

use ndarray::{Array1, Array2};

pub struct Fit {
    pub w: Array1<f64>,
    pub b: f64,
    pub losses: Vec<f64>,
}

pub fn gradient_descent(x: &Array2<f64>, y: &Array1<f64>, lr: f64, n_iters: usize) -> Fit {
    let m = y.len() as f64;
    let mut w = Array1::zeros(x.ncols());
    let mut b = 0.0;
    let mut losses = Vec::new();
    for _ in 0..n_iters {
        let y_hat = x.dot(&w) + b;
        let error = y_hat - y;
        let loss = (&error * &error).sum();
        losses.push(loss);
        let slope_w = 2.0 / m * x.t().dot(&error);
        let slope_b = 2.0 / m * error.sum();
        w -= &(lr * slope_w);
        b -= lr * slope_b;
    }
    Fit { w, b, losses }
}
