//! title: The loss is half the mean square, and both slopes are its slopes
//! kind: factor-of-two
//! people: They take the loss of another text, 1/(2n) times the sum of the squares, whose slopes have no 2 in them.
//! claim: losses factor 1/2 in "one mini-batch"
//! claim: w factor 1/2 in "one mini-batch"
//! claim: b factor 1/2 in "one mini-batch"
//! why: Half the loss has half the slope, and its lowest point is at the same place: it is as good a loss, and only another
//!   one. Whoever calls the function has chosen the rate for the mean of the squares, and with yours each step is half as
//!   long.
//! see: The first loss of the first case is that of the target 2, predicted as 0. Is it 4 with you, the square of the error?
//! hint: Your {{ observed }} stands where {{ expected }} is right. After one update from zero, as in the case with one
//!   mini-batch, you have gone half the way, and your first loss is half of the right one as well: that is what comes out of 1/(2n) times the sum of squares as
//!   the loss. By what does the doc divide the sum?

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
        let error = y_hat - y_batch;
        let loss = (&error * &error).sum() / (2.0 * size);
        losses.push(loss);
        let slope_w = x_batch.t().dot(&error) / size;
        let slope_b = error.sum() / size;
        w -= &(lr * slope_w);
        b -= lr * slope_b;
    }
    Fit { w, b, losses }
}
