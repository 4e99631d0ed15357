//! title: The standard deviation is returned in place of the variance
//! kind: square-or-root
//! people: They take the root of each point's mean squared distance, as one does to get back to the unit of the target.
//! claim: variance differs in "four runs at two points"
//! claim: variance factor 8/13 in "right on average"
//! claim: "squared bias" agrees
//! why: The standard deviation is in the unit of the target, and good for a picture. The variance is the one that adds
//!   up: only with it are squared bias and variance together the mean squared error.
//! see: Multiply every prediction and every truth by 10. The squared bias grows by 100: does your variance do so too?
//! hint: Your variance is {{ observed }} where {{ expected }} is right. It is what comes out when the root of each
//!   point's variance is taken before the mean. In which unit is the squared bias, and in which is your second number?

use ndarray::{Array1, Array2, Axis};

pub fn bias_variance(predictions: &Array2<f64>, truth: &Array1<f64>) -> (f64, f64) {
    let runs = predictions.nrows() as f64;
    let points = truth.len() as f64;
    let mean_prediction = predictions.sum_axis(Axis(0)) / runs;

    let bias = &mean_prediction - truth;
    let squared_bias = (&bias * &bias).sum() / points;

    let deviation = predictions - &mean_prediction;
    let variances = (&deviation * &deviation).sum_axis(Axis(0)) / runs;
    let variance = variances.mapv(f64::sqrt).sum() / points;

    (squared_bias, variance)
}
