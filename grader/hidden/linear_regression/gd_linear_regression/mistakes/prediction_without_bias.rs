//! title: The bias is moved, and the predictions do not use it
//! kind: part-left-out
//! people: They predict with the product of inputs and weights alone, and update the bias all the same.
//! claim: w agrees in "one step by hand"
//! claim: b agrees in "one step by hand"
//! claim: losses agrees in "one step by hand"
//! claim: w agrees in "one step with two features"
//! claim: b differs in "two steps by hand"
//! claim: losses differs in "two steps by hand"
//! why: A parameter that has no part in the prediction cannot lower the loss. The errors never learn of it, so the weights
//!   bend to make up for the missing bias, and the bias is pushed the same way in every step.
//! see: Look at your second loss in the case with two steps. On paper the predictions are then 2.75 and 4.5. Which are yours?
//! hint: After one step from zero you are right, since the bias is still 0 in it; from the second step on your numbers are
//!   what comes out when the predictions are made with the weights alone. Where in your iteration is the bias used, before
//!   it is moved?

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
        let y_hat = x.dot(&w);
        let error = y_hat - y;
        let loss = (&error * &error).sum() / m;
        losses.push(loss);
        let slope_w = 2.0 / m * x.t().dot(&error);
        let slope_b = 2.0 / m * error.sum();
        w -= &(lr * slope_w);
        b -= lr * slope_b;
    }
    Fit { w, b, losses }
}
