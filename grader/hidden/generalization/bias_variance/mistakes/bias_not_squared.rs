//! title: The sizes of the biases are averaged without being squared
//! kind: square-or-root
//! people: They take the absolute value of the bias at each point and the mean of these.
//! claim: "squared bias" factor 2/5 in "four runs at two points"
//! claim: "squared bias" factor 2/3 in "three runs at three points"
//! claim: variance agrees
//! why: Bias and variance are compared and added up, so both must be in the same unit. The variance is a mean of
//!   squares, in squared units of the target; the bias must be squared as well before they can make up the mean squared
//!   error together.
//! see: Multiply every prediction and every truth by 10. The variance grows by 100: does your squared bias do so too?
//! hint: Your first number is {{ observed }} where {{ expected }} is right. It is what comes out when the sizes of the
//!   biases are averaged as they are. By how much should a bias of 3 count more than a bias of 1?

use ndarray::{Array1, Array2, Axis};

pub fn bias_variance(predictions: &Array2<f64>, truth: &Array1<f64>) -> (f64, f64) {
    let runs = predictions.nrows() as f64;
    let points = truth.len() as f64;
    let mean_prediction = predictions.sum_axis(Axis(0)) / runs;

    let bias = &mean_prediction - truth;
    let squared_bias = bias.mapv(f64::abs).sum() / points;

    let deviation = predictions - &mean_prediction;
    let variance = (&deviation * &deviation).sum() / (runs * points);

    (squared_bias, variance)
}
