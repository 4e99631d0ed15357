//! title: The bias stays at zero
//! kind: update-incomplete
//! people: They write the update of the weights and leave that of the bias out.
//! claim: b zero
//! claim: w agrees in "one step by hand"
//! claim: losses agrees in "one step by hand"
//! claim: w agrees in "one step with two features"
//! why: Without its bias the model can only draw lines through the origin. The weights then bend to make up for it, so they
//!   go wrong too, from the second step on.
//! see: Look at the 100 points: at x = 0 they lie at about 0.5. What does your fit predict there?
//! hint: After one step your weights are right, and from the second on they go astray, while your bias stays at 0. That is
//!   what comes out when only the weights are updated. Which line of yours gives b a new value?

use ndarray::{Array1, Array2};

pub struct Fit {
    pub w: Array1<f64>,
    pub b: f64,
    pub losses: Vec<f64>,
}

pub fn gradient_descent(x: &Array2<f64>, y: &Array1<f64>, lr: f64, n_iters: usize) -> Fit {
    let m = y.len() as f64;
    let mut w = Array1::zeros(x.ncols());
    let b = 0.0;
    let mut losses = Vec::new();
    for _ in 0..n_iters {
        let y_hat = x.dot(&w) + b;
        let error = y_hat - y;
        let loss = (&error * &error).sum() / m;
        losses.push(loss);
        let slope_w = 2.0 / m * x.t().dot(&error);
        w -= &(lr * slope_w);
    }
    Fit { w, b, losses }
}
