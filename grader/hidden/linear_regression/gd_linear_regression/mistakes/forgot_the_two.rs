//! title: The 2 that the square leaves behind is missing from both slopes
//! kind: factor-of-two
//! people: They average error times input and forget that the derivative of a square brings a 2, or take the slopes of
//!   another text's loss, 1/(2m) times the sum.
//! claim: w factor 1/2 in "one step by hand"
//! claim: b factor 1/2 in "one step by hand"
//! claim: w factor 1/2 in "one step with two features"
//! claim: b factor 1/2 in "one step with two features"
//! claim: losses agrees in "one step by hand"
//! why: The derivative of e² is 2e. Without the 2 every step has the right direction and half its length, as if the
//!   learning rate were half of what was asked for: it still arrives, in about twice as many steps.
//! see: Run yours with twice the rate. It is now the fit that is asked for, number by number.
//! hint: After one step from zero you are at {{ observed }} where {{ expected }} is right: half the way, for the weights and
//!   the bias alike. That usually comes from the missing 2 of the square. What is the
//!   derivative of (ŷ − y)² with respect to ŷ?

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
        let slope_w = x.t().dot(&error) / m;
        let slope_b = error.sum() / m;
        w -= &(lr * slope_w);
        b -= lr * slope_b;
    }
    Fit { w, b, losses }
}
