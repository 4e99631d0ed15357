//! The path as a sequence: each point follows from the one before it, and `steps + 1` of them are taken.

use ndarray::Array1;
use std::iter::successors;

pub fn descend(
    gradient: impl Fn(&Array1<f64>) -> Array1<f64>,
    start: &Array1<f64>,
    lr: f64,
    steps: usize,
) -> Vec<Array1<f64>> {
    let next = |theta: &Array1<f64>| Some(theta + gradient(theta) * -lr);
    successors(Some(start.to_owned()), next)
        .take(steps + 1)
        .collect()
}
