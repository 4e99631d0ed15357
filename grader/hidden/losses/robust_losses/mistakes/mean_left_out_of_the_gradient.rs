//! title: The division by the number of examples is missing from the gradient
//! kind: mean-left-out
//! people: They differentiate h for each example and hand that back, without the mean around it.
//! claim: gradient factor "the number of examples"
//! claim: huber agrees
//! claim: mae agrees
//! why: The loss is 1/m times a sum, and a constant factor stays in front of the derivative. Without it the steps grow
//!   with the size of the data set.
//! see: Write every example twice. The mean stays as it was, so the slopes must add up to what they were.
//! hint: Your entry is {{ observed }} where {{ expected }} is right: {{ factor }} times as large, which is that case's
//!   number of examples. That is the slope of h without the mean around it. If one prediction of four moves, by how much
//!   of its h does the mean move?

use ndarray::Array1;

pub fn mae(y_hat: &Array1<f64>, y: &Array1<f64>) -> f64 {
    let m = y.len() as f64;
    let error = y_hat - y;
    let size = error.mapv(f64::abs);
    size.sum() / m
}

pub fn huber(y_hat: &Array1<f64>, y: &Array1<f64>, delta: f64) -> f64 {
    let m = y.len() as f64;
    let error = y_hat - y;
    let h = error.mapv(|e| {
        if e.abs() <= delta {
            0.5 * e * e
        } else {
            delta * (e.abs() - 0.5 * delta)
        }
    });
    h.sum() / m
}

pub fn huber_gradient(y_hat: &Array1<f64>, y: &Array1<f64>, delta: f64) -> Array1<f64> {
    let error = y_hat - y;
    error.mapv(|e| e.clamp(-delta, delta))
}
