//! title: All weights are moved by one slope, averaged over the features
//! kind: taken-together
//! people: They multiply each row of x by its error and take the mean of the whole table, where the mean of each column
//!   is asked for; ndarray then subtracts that one number from every weight.
//! claim: w same everywhere
//! claim: w agrees in "two steps by hand"
//! claim: b agrees in "one step with two features"
//! why: Each weight has a slope of its own: the errors times its own feature. An average over the features makes one out of
//!   them, and all weights, having begun at zero, stay the same for ever. With a single feature nothing is seen of it.
//! see: Give one feature the value 0 in every example. Its weight cannot matter, so it should stay at 0. Does yours?
//! hint: With one feature you are right; with more, all your weights are the same number, {{ observed }} where {{ expected }}
//!   is right. That is what comes out when one slope, averaged over examples and features, is taken off every weight. How
//!   many entries should the slope in w have, and over what should each of them be averaged?

use ndarray::{Array1, Array2, Axis};

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
        let products = x * &error.view().insert_axis(Axis(1));
        let slope_w = 2.0 * products.mean().unwrap_or(0.0);
        let slope_b = 2.0 / m * error.sum();
        w -= lr * slope_w;
        b -= lr * slope_b;
    }
    Fit { w, b, losses }
}
