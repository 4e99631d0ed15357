//! title: The loss is noted after the update instead of before it
//! kind: loss-after-update
//! people: They note the loss at the end of the iteration, from predictions with the parameters that have just moved.
//! claim: losses shifted by one in "three features"
//! claim: losses differs
//! claim: w agrees
//! claim: b agrees
//! why: The list should begin with the loss of the start, where w and b are zero, and hold for each step the loss that the
//!   step was meant to lower. Noted afterwards, it lacks the start and has the end in its place.
//! see: At the start all predictions are 0, so the first loss is the mean of y². Is it in your list?
//! hint: Your losses are the right ones moved up by one place: the list begins with
//!   {{ observed }}, the loss after the first step, where the loss before it, {{ expected }}, belongs. Of which w and b is
//!   the first loss asked for?

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
        let slope_w = 2.0 / m * x.t().dot(&error);
        let slope_b = 2.0 / m * error.sum();
        w -= &(lr * slope_w);
        b -= lr * slope_b;
        let error = x.dot(&w) + b - y;
        let loss = (&error * &error).sum() / m;
        losses.push(loss);
    }
    Fit { w, b, losses }
}
