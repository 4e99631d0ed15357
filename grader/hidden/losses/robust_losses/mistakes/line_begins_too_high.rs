//! title: Beyond δ, the ½·δ that the line takes off is missing
//! kind: part-left-out
//! people: They remember Huber's loss as "squared for small errors, δ times the size for large ones".
//! claim: huber offset 1 in "huber of four examples"
//! claim: huber offset 0.125 in "one large error"
//! claim: huber agrees in "one small error"
//! claim: huber agrees in "errors of exactly δ"
//! claim: gradient agrees
//! claim: mae agrees
//! why: At |e| = δ the parabola is ½·δ² high, and δ·|e| is twice that. Without the ½·δ the loss jumps there, and a loss
//!   with a jump has no slope at that place.
//! see: Print your h at e = δ and at e = δ + 0.001. How large is the step, and how large is δ²/2?
//! hint: Your loss is {{ observed }} where {{ expected }} is right. It is what comes out when each large error costs ½·δ²
//!   too much, and small errors are right. That is a line of the right slope that begins too high. What does your second
//!   formula give at |e| = δ, and what the first?

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
            delta * e.abs()
        }
    });
    h.sum() / m
}

pub fn huber_gradient(y_hat: &Array1<f64>, y: &Array1<f64>, delta: f64) -> Array1<f64> {
    let m = y.len() as f64;
    let error = y_hat - y;
    let slope = error.mapv(|e| e.clamp(-delta, delta));
    slope / m
}
