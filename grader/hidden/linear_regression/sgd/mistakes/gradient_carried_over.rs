//! title: The gradients of earlier batches are carried over
//! kind: not-set-back
//! people: They add up the slopes in variables that live outside the loop, and never set them back to zero; in
//!   libraries that accumulate gradients it is the call that clears them that is forgotten.
//! claim: w agrees in "one mini-batch"
//! claim: b agrees in "one mini-batch"
//! claim: losses agrees in "one example at a time"
//! claim: w differs in "one example at a time"
//! claim: w differs in "all examples at every step"
//! why: A slope belongs to the place where it was measured. Those of earlier batches belong to places left behind, and
//!   adding them makes the steps longer and longer, past the valley and up the other side.
//! see: Take the case with all examples at every step. The second slope in w is −2.25 on paper. Is yours −14 − 2.25?
//! hint: Your {{ observed }} stands where {{ expected }} is right. After the first batch you are right; from the second
//!   on, your steps are what comes out when the slopes of all the batches so far are added up. What do your slopes hold
//!   at the moment when a new batch begins?

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
    let mut slope_w = Array1::<f64>::zeros(x.ncols());
    let mut slope_b = 0.0;
    for batch in batches {
        let x_batch = x.select(Axis(0), batch);
        let y_batch = y.select(Axis(0), batch);
        let size = batch.len() as f64;
        let y_hat = x_batch.dot(&w) + b;
        let error = y_hat - y_batch;
        let loss = (&error * &error).sum() / size;
        losses.push(loss);
        slope_w += &(2.0 / size * x_batch.t().dot(&error));
        slope_b += 2.0 / size * error.sum();
        w -= &(lr * &slope_w);
        b -= lr * slope_b;
    }
    Fit { w, b, losses }
}
