//! Linear regression, learned by gradient descent.
//!
//! The prediction is ŷ = Xw + b, and the loss is the mean of (ŷᵢ − yᵢ)². By the chain rule each example sends its slope
//! 2/m · (ŷᵢ − yᵢ) to every weight times the input that the weight was multiplied with, which Xᵀ(ŷ − y) adds up for all
//! weights at once, and to b as it is. Both slopes come from one prediction, so both are known before either parameter
//! moves.

use ndarray::{Array1, Array2};

/// The fitted weights and bias, and the loss before each update.
pub struct Fit {
    pub w: Array1<f64>,
    pub b: f64,
    pub losses: Vec<f64>,
}

/// `n_iters` steps of gradient descent on the mean squared error, from zeros, with all examples in every step.
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
        let slope_b = 2.0 / m * error.sum();
        w -= &(lr * slope_w);
        b -= lr * slope_b;
    }
    Fit { w, b, losses }
}
