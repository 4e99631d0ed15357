//! title: The variance is taken along each run, over the test points
//! kind: wrong-axis
//! people: They mix up the axes and measure how much the predictions of one run differ from point to point.
//! claim: variance differs in "four runs at two points"
//! claim: variance differs in "three runs at three points"
//! claim: variance differs in "the same in every run"
//! claim: "squared bias" agrees
//! why: Predictions differ from point to point because the truth does; that is no fault of the learner. The variance
//!   asks what another sample of training data would have changed at the same point.
//! see: Give every run the same row of different numbers. The training data then change nothing: is your variance 0?
//! hint: Your variance is {{ observed }} where {{ expected }} is right. It is what comes out when each row is compared
//!   with its own mean: the spread over the test points, within a run. Which numbers of the table have the test point in
//!   common and differ only in the run?

use ndarray::{Array1, Array2, Axis};

pub fn bias_variance(predictions: &Array2<f64>, truth: &Array1<f64>) -> (f64, f64) {
    let runs = predictions.nrows() as f64;
    let points = truth.len() as f64;
    let mean_prediction = predictions.sum_axis(Axis(0)) / runs;

    let bias = &mean_prediction - truth;
    let squared_bias = (&bias * &bias).sum() / points;

    let variance = predictions.var_axis(Axis(1), 0.0).sum() / runs;

    (squared_bias, variance)
}
