//! title: The two numbers stand in each other's place
//! kind: exchanged
//! people: They work both out and return the variance first.
//! claim: "squared bias" equals variance
//! claim: variance equals "squared bias"
//! why: Both are plain numbers, so the compiler cannot tell which is which. A learner with a large variance then looks
//!   like one with a large bias, and gets a richer model, which makes it worse.
//! see: Give every run the same predictions. Which of your two numbers is 0?
//! hint: Your number is {{ observed }} where {{ expected }} is right. In every case it is the right one for the other place
//!   of the pair. Which of the two does the doc name first?

use ndarray::{Array1, Array2, Axis};

pub fn bias_variance(predictions: &Array2<f64>, truth: &Array1<f64>) -> (f64, f64) {
    let runs = predictions.nrows() as f64;
    let points = truth.len() as f64;
    let mean_prediction = predictions.sum_axis(Axis(0)) / runs;

    let bias = &mean_prediction - truth;
    let squared_bias = (&bias * &bias).sum() / points;

    let deviation = predictions - &mean_prediction;
    let variance = (&deviation * &deviation).sum() / (runs * points);

    (variance, squared_bias)
}
