//! Bias and variance of a learner, measured on many training runs.
//!
//! What the runs have in common is their mean prediction; how far that is from the truth is the bias. What sets them apart is
//! how far each lies from that mean. Both are squared at each point before the points are averaged, so that too high at one
//! point and too low at another do not cancel. Together they are the mean squared error over all runs and points.

use ndarray::{Array1, Array2, Axis};

/// (Mean squared bias, mean population variance) over the test points; a row of `predictions` is a training run.
pub fn bias_variance(predictions: &Array2<f64>, truth: &Array1<f64>) -> (f64, f64) {
    let runs = predictions.nrows() as f64;
    let points = truth.len() as f64;
    let mean_prediction = predictions.sum_axis(Axis(0)) / runs;

    let bias = &mean_prediction - truth;
    let squared_bias = (&bias * &bias).sum() / points;

    let deviation = predictions - &mean_prediction;
    let variance = (&deviation * &deviation).sum() / (runs * points);

    (squared_bias, variance)
}
