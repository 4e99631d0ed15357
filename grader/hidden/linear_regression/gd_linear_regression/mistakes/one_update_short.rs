//! title: One update is missing: the fit is the one that the last loss belongs to
//! kind: first-and-last
//! people: They think of n places to note a loss at, and move from each to the next: n losses, and n − 1 moves between.
//! claim: w zero in "one step by hand"
//! claim: b zero in "one step by hand"
//! claim: w zero in "one step with two features"
//! claim: losses agrees
//! why: Each loss is noted before an update, so after the last loss one more update is due. n updates visit n + 1 places,
//!   and the last of them has no loss in the list.
//! see: Ask for one iteration: one loss, then one update. Do your w and b still stand at zero?
//! hint: Your fit is {{ observed }} where {{ expected }} is right: it is the one from before the
//!   last update, for the weights and the bias alike. That usually comes from stopping as soon as the last loss is noted.
//!   How many updates does your code make when one iteration is asked for?

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
    for i in 0..n_iters {
        let y_hat = x.dot(&w) + b;
        let error = y_hat - y;
        let loss = (&error * &error).sum() / m;
        losses.push(loss);
        if i + 1 == n_iters {
            break;
        }
        let slope_w = 2.0 / m * x.t().dot(&error);
        let slope_b = 2.0 / m * error.sum();
        w -= &(lr * slope_w);
        b -= lr * slope_b;
    }
    Fit { w, b, losses }
}
