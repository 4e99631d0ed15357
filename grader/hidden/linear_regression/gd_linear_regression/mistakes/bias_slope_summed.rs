//! title: The slope in the bias is summed over the examples, not averaged
//! kind: mean-left-out
//! people: They give the weights' slope its 1/m and write the bias's slope as the plain sum of the errors, doubled.
//! claim: b factor "the number of examples" in "one step by hand"
//! claim: b factor "the number of examples" in "one step with two features"
//! claim: w agrees in "one step by hand"
//! claim: w agrees in "one step with two features"
//! claim: losses agrees in "one step by hand"
//! why: Both slopes are derivatives of one mean, so both carry its 1/m. Without it the bias alone takes steps m times too
//!   long; with few examples it only wobbles, with 100 it leaves the valley and drags the weights along.
//! see: The bias is the weight of a feature that is 1 in every example. Work its slope out by the weights' formula.
//! hint: After one step from zero your weights are right, and your bias is {{ observed }} where {{ expected }} is right:
//!   {{ factor }} times as much, as many times as there are examples. That is a slope in b that is summed and not averaged.
//!   Which factor does your slope in w have that your slope in b lacks?

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
        let loss = (&error * &error).sum() / m;
        losses.push(loss);
        let slope_w = 2.0 / m * x.t().dot(&error);
        let slope_b = 2.0 * error.sum();
        w -= &(lr * slope_w);
        b -= lr * slope_b;
    }
    Fit { w, b, losses }
}
