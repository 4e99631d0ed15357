//! title: Both numbers are added up over the test points, not averaged
//! kind: sum-for-mean
//! people: They work out bias and variance point by point, and sum them.
//! claim: "squared bias" factor "the number of test points"
//! claim: variance factor "the number of test points"
//! why: A sum grows with the number of test points, so that two learners tested on different numbers of points could
//!   not be compared, and neither number would be a part of the mean squared error.
//! see: Write every test point down twice, in the predictions and in the truth. The learner has become no worse: do
//!   your numbers stay the same?
//! hint: Your number is {{ observed }} where {{ expected }} is right: {{ factor }} times as much. In every case your
//!   numbers are too large by its number of test points, which is what comes out when the points are summed. What makes a
//!   mean of them?

use ndarray::{Array1, Array2, Axis};

pub fn bias_variance(predictions: &Array2<f64>, truth: &Array1<f64>) -> (f64, f64) {
    let runs = predictions.nrows() as f64;
    let mean_prediction = predictions.sum_axis(Axis(0)) / runs;

    let bias = &mean_prediction - truth;
    let squared_bias = (&bias * &bias).sum();

    let deviation = predictions - &mean_prediction;
    let variance = (&deviation * &deviation).sum() / runs;

    (squared_bias, variance)
}
