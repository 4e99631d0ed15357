//! title: The point after the last step is left out
//! kind: first-and-last
//! people: They note where they are and then take the step, so that the place that the last step leads to is never noted; or
//!   they read `steps` as the number of points.
//! claim: positions prefix
//! claim: path differs in "no steps"
//! claim: path differs in "two steps on a bowl"
//! why: n steps have n + 1 ends. The last point is the one that all the steps were made for: it is the result.
//! see: Ask for no steps at all. Your path is empty, but you do stand somewhere.
//! hint: Yours is {{ observed }}, and {{ expected }} would be right: it begins as it should, and stops one point early. How
//!   many points are there on a way of three steps, with both ends? And which of them does the last step add?

use ndarray::Array1;

pub fn descend(
    gradient: impl Fn(&Array1<f64>) -> Array1<f64>,
    start: &Array1<f64>,
    lr: f64,
    steps: usize,
) -> Vec<Array1<f64>> {
    let mut theta = start.clone();
    let mut path = Vec::new();
    for _ in 0..steps {
        path.push(theta.clone());
        let uphill = gradient(&theta);
        theta -= &(lr * uphill);
    }
    path
}
