//! title: Beyond δ, a whole δ is taken off
//! kind: factor-of-two
//! people: They let the line begin at 0 where |e| is δ: δ·(|e| − δ).
//! claim: huber differs in "huber of four examples"
//! claim: huber differs in "one large error"
//! claim: huber agrees in "one small error"
//! claim: mae agrees
//! claim: gradient agrees
//! why: At |e| = δ the parabola is ½·δ² high, and the line must begin there. δ·(|e| − δ) is 0 at that point: a slightly
//!   larger error would cost nothing.
//! see: With δ = 2, work out your h at e = 2 and at e = 2.001.
//! hint: Your loss is {{ observed }} where {{ expected }} is right. It is what comes out when a large error costs
//!   δ·(|e| − δ). How high is the parabola where |e| is δ, and how high is that line?

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
            delta * (e.abs() - delta)
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
