//! title: The variance is that of the whole table, around one mean of everything
//! kind: whole-for-a-part
//! people: They call `var` on the table, or subtract the mean of all its entries.
//! claim: variance factor 12/11 in "four runs at two points"
//! claim: variance differs in "the same in every run"
//! claim: variance differs in "a single training run"
//! claim: "squared bias" agrees
//! why: Predictions differ from point to point because the truth does; that is no fault of the learner. Around one mean
//!   of everything this spread is counted as if another sample of training data had caused it.
//! see: Give every run the same row of different numbers. The training data then change nothing: is your variance 0?
//! hint: Your variance is {{ observed }} where {{ expected }} is right. It is what comes out when the mean of all
//!   predictions at all points is taken off every entry. With which predictions should the one of a run at a point be
//!   compared?

use ndarray::{Array1, Array2, Axis};

pub fn bias_variance(predictions: &Array2<f64>, truth: &Array1<f64>) -> (f64, f64) {
    let runs = predictions.nrows() as f64;
    let points = truth.len() as f64;
    let mean_prediction = predictions.sum_axis(Axis(0)) / runs;

    let bias = &mean_prediction - truth;
    let squared_bias = (&bias * &bias).sum() / points;

    let variance = predictions.var(0.0);

    (squared_bias, variance)
}
