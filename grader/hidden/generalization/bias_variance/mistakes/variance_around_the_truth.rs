//! title: The variance is measured around the truth instead of around the mean prediction
//! kind: another-number
//! people: They take the spread as the squared distance of the runs from what they should have predicted.
//! claim: variance factor 31/11 in "four runs at two points"
//! claim: variance agrees in "right on average"
//! claim: "squared bias" agrees
//! why: Runs that all give the same wrong answer do not vary. Their distance from the truth is bias; measured around
//!   the truth, the bias is counted twice, once on its own and once within the variance.
//! see: Make three runs equal and wrong. What is their variance?
//! hint: Your variance is {{ observed }} where {{ expected }} is right: too large by the squared bias, in every case.
//!   That is what comes out when the distances are taken from the truth. From which number do the runs at one point vary?

use ndarray::{Array1, Array2, Axis};

pub fn bias_variance(predictions: &Array2<f64>, truth: &Array1<f64>) -> (f64, f64) {
    let runs = predictions.nrows() as f64;
    let points = truth.len() as f64;
    let mean_prediction = predictions.sum_axis(Axis(0)) / runs;

    let bias = &mean_prediction - truth;
    let squared_bias = (&bias * &bias).sum() / points;

    let deviation = predictions - truth;
    let variance = (&deviation * &deviation).sum() / (runs * points);

    (squared_bias, variance)
}
