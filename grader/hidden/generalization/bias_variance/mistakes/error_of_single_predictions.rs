//! title: The squared error of every prediction is taken for the squared bias
//! kind: another-number
//! people: They subtract the truth from every single prediction, square, and average over the whole table.
//! claim: "squared bias" factor 1.55 in "four runs at two points"
//! claim: "squared bias" agrees in "the same in every run"
//! claim: "squared bias" differs in "right on average"
//! claim: variance agrees
//! why: The error of a single run is made of both: how far the runs are off on the whole, and how far this one is from
//!   the others. Squared and averaged it is squared bias plus variance. The bias alone is left when the runs are averaged
//!   first.
//! see: Take two runs that predict 3 and −1 for the truth 1. On average they are right. Is your squared bias 0?
//! hint: Your squared bias is {{ observed }} where {{ expected }} is right: too large by the variance, in every case.
//!   That is the mean squared error of single predictions. What must be averaged before the truth is subtracted, so that
//!   the luck of one run no longer counts?

use ndarray::{Array1, Array2, Axis};

pub fn bias_variance(predictions: &Array2<f64>, truth: &Array1<f64>) -> (f64, f64) {
    let runs = predictions.nrows() as f64;
    let points = truth.len() as f64;
    let mean_prediction = predictions.sum_axis(Axis(0)) / runs;

    let error = predictions - truth;
    let squared_bias = (&error * &error).sum() / (runs * points);

    let deviation = predictions - &mean_prediction;
    let variance = (&deviation * &deviation).sum() / (runs * points);

    (squared_bias, variance)
}
