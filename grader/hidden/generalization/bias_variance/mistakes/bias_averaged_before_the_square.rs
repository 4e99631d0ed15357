//! title: The bias is averaged over the test points before it is squared
//! kind: taken-together
//! people: They work out one bias for the whole test, the mean of all differences, and square that.
//! claim: "squared bias" factor 1/5 in "four runs at two points"
//! claim: "squared bias" differs in "three runs at three points"
//! claim: variance agrees
//! why: A learner that is too high at one point and too low at another is wrong at both. Averaged first, the two
//!   cancel, and a flat line through a steep curve would have no bias.
//! see: Take one run that predicts [1, 1] for the truth [0, 2]. Is its bias 0?
//! hint: Your squared bias is {{ observed }} where {{ expected }} is right. It is what comes out when the biases of all
//!   points are averaged first and the mean is squared, so that opposite signs cancel. At which moment must the sign be
//!   gone?

use ndarray::{Array1, Array2, Axis};

pub fn bias_variance(predictions: &Array2<f64>, truth: &Array1<f64>) -> (f64, f64) {
    let runs = predictions.nrows() as f64;
    let points = truth.len() as f64;
    let mean_prediction = predictions.sum_axis(Axis(0)) / runs;

    let bias = &mean_prediction - truth;
    let squared_bias = (bias.sum() / points).powi(2);

    let deviation = predictions - &mean_prediction;
    let variance = (&deviation * &deviation).sum() / (runs * points);

    (squared_bias, variance)
}
