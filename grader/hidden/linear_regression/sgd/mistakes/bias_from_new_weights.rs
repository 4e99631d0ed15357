//! title: The bias is updated from weights that have already moved
//! kind: moved-too-early
//! people: They update w, predict again, and work out the slope in b from the new predictions, so that one update takes
//!   two steps from two places.
//! claim: w agrees in "one mini-batch"
//! claim: losses agrees in "one mini-batch"
//! claim: b differs in "one mini-batch"
//! why: The gradient is one arrow at one place: both slopes belong to the same (w, b). After the weights have moved,
//!   the errors are others, and the slope in b is that of a place where the step did not start.
//! see: Work the case with one mini-batch out on paper: the errors are 1, −1 and −2, so the slope in b is −4/3. Which
//!   errors did yours use?
//! hint: Your {{ observed }} stands where {{ expected }} is right. After one update the weights are right, and the bias
//!   is what comes out when its slope is taken from predictions made after the weights moved. At which moment do you work
//!   out each of the two slopes?

use ndarray::{Array1, Array2, Axis};

pub struct Fit {
    pub w: Array1<f64>,
    pub b: f64,
    pub losses: Vec<f64>,
}

pub fn sgd(x: &Array2<f64>, y: &Array1<f64>, batches: &[Vec<usize>], lr: f64) -> Fit {
    let mut w = Array1::zeros(x.ncols());
    let mut b = 0.0;
    let mut losses = Vec::new();
    for batch in batches {
        let x_batch = x.select(Axis(0), batch);
        let y_batch = y.select(Axis(0), batch);
        let size = batch.len() as f64;
        let y_hat = x_batch.dot(&w) + b;
        let error = y_hat - &y_batch;
        let loss = (&error * &error).sum() / size;
        losses.push(loss);
        let slope_w = 2.0 / size * x_batch.t().dot(&error);
        w -= &(lr * slope_w);
        let error = x_batch.dot(&w) + b - y_batch;
        let slope_b = 2.0 / size * error.sum();
        b -= lr * slope_b;
    }
    Fit { w, b, losses }
}
