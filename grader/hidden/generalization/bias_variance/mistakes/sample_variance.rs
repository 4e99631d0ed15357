//! title: The variance divides by the number of runs less one
//! kind: mean-over-the-wrong-count
//! people: They use the formula for estimating a population's variance from a sample, n − 1 for n, out of a statistics
//!   course.
//! claim: variance factor 4/3 in "four runs at two points"
//! claim: variance factor 3/2 in "three runs at three points"
//! claim: variance factor 2 in "right on average"
//! claim: variance nan in "a single training run"
//! claim: "squared bias" agrees
//! why: n − 1 belongs to an estimate: a few runs stand for all that could be made, and their distances from their own
//!   mean are a little too short. Here the runs themselves are described, by the mean of their squared distances, and a
//!   mean of n numbers divides by n. Only so do squared bias and variance add up to the mean squared error of the runs.
//! see: Add your two numbers and compare with the mean of (prediction − truth)² over the whole table.
//! hint: Your variance is {{ observed }} where {{ expected }} is right: {{ factor }} times as much. With n runs it is
//!   n/(n − 1) times the right one, and with a single run it is no number at all: that is what comes out of a division
//!   by n − 1. How many squared distances
//!   does your sum have at each point, and what would their mean be?

use ndarray::{Array1, Array2, Axis};

pub fn bias_variance(predictions: &Array2<f64>, truth: &Array1<f64>) -> (f64, f64) {
    let runs = predictions.nrows() as f64;
    let points = truth.len() as f64;
    let mean_prediction = predictions.sum_axis(Axis(0)) / runs;

    let bias = &mean_prediction - truth;
    let squared_bias = (&bias * &bias).sum() / points;

    let deviation = predictions - &mean_prediction;
    let variance = (&deviation * &deviation).sum() / ((runs - 1.0) * points);

    (squared_bias, variance)
}
