//! title: The step goes up the slope instead of down
//! kind: uphill
//! people: They add the gradient where it must be taken off, or take the error as y − ŷ and subtract as well.
//! claim: w sign flipped in "one step by hand"
//! claim: b sign flipped in "one step by hand"
//! claim: w sign flipped in "one step with two features"
//! claim: b sign flipped in "one step with two features"
//! claim: losses agrees in "one step by hand"
//! why: The gradient points to where the loss grows fastest. Going along with it makes each loss larger than the one before.
//! see: Look at the losses of the second case: yours grow. Of two signs, exactly one is to be turned: that of the step, or
//!   that of the error.
//! hint: After one step from zero you are at {{ observed }} where {{ expected }} is right: as far, and on the other side, for
//!   the weights and the bias alike. That is a step along the gradient instead of against it. Which way does your error
//!   point, ŷ − y or y − ŷ, and do you then add or subtract?

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
        let slope_b = 2.0 / m * error.sum();
        w += &(lr * slope_w);
        b += lr * slope_b;
    }
    Fit { w, b, losses }
}
