//! title: The predictions are averaged along the rows instead of over them
//! kind: wrong-axis
//! people: They take `Axis(1)` for the axis of the runs, and get one mean for each run.
//! claim: "squared bias" panics in "four runs at two points"
//! claim: variance panics in "four runs at two points"
//! claim: "squared bias" differs in "three runs at three points"
//! claim: variance differs in "three runs at three points"
//! why: `Axis(0)` is the axis along which the rows follow each other: summing along it adds up the rows and leaves a
//!   number for each column. Means of runs and truths at points belong to different things; where there are
//!   as many runs as points, or a single run, they can be subtracted nonetheless, and the numbers mean nothing.
//! see: Print the length of your mean prediction. It should be the number of test points.
//! hint: With four runs at two points your program stops, since the shapes do not fit; with as many runs as points it
//!   goes on, and your numbers are what comes out when each row is averaged to one number. How many entries should the mean
//!   prediction have: one for each run, or one for each test point?

use ndarray::{Array1, Array2, Axis};

pub fn bias_variance(predictions: &Array2<f64>, truth: &Array1<f64>) -> (f64, f64) {
    let runs = predictions.nrows() as f64;
    let points = truth.len() as f64;
    let mean_prediction = predictions.sum_axis(Axis(1)) / points;

    let bias = &mean_prediction - truth;
    let squared_bias = (&bias * &bias).sum() / points;

    let deviation = predictions - &mean_prediction;
    let variance = (&deviation * &deviation).sum() / (runs * points);

    (squared_bias, variance)
}
