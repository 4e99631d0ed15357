//! title: The bias is updated from weights that have already moved
//! kind: moved-too-early
//! people: They update w, predict again, and work out the slope in b from the new predictions, so that one iteration takes
//!   two steps from two places.
//! claim: w agrees in "one step by hand"
//! claim: losses agrees in "one step by hand"
//! claim: b differs in "one step by hand"
//! claim: w agrees in "one step with two features"
//! claim: b differs in "one step with two features"
//! why: The gradient is one arrow at one place: both slopes belong to the same (w, b). After the weights have moved, the
//!   errors are others, and the slope in b is that of a place where the step did not start.
//! see: Work the first case out on paper: the errors are −2 and −6, so the slope in b is −8. Which errors did yours use?
//! hint: After the first step your weights are right and your bias is {{ observed }} where {{ expected }} is right. It is what
//!   comes out when the bias takes its slope from predictions made after the weights moved. At which moment do you work
//!   out each of the two slopes?

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
        w -= &(lr * slope_w);
        let error = x.dot(&w) + b - y;
        let slope_b = 2.0 / m * error.sum();
        b -= lr * slope_b;
    }
    Fit { w, b, losses }
}
