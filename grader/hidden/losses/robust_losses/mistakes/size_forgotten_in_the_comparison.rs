//! title: Every negative error is taken for a small one
//! kind: sign-or-size
//! people: They compare e itself with δ, and a large negative number is smaller than any positive one.
//! claim: huber differs in "huber of four examples"
//! claim: gradient differs in "huber's gradient of four examples"
//! claim: huber agrees in "one small error"
//! claim: gradient agrees in "one small error"
//! claim: huber agrees in "errors of exactly δ"
//! claim: mae agrees
//! why: An error is small where |e| ≤ δ, that is −δ ≤ e ≤ δ. Asking only for e ≤ δ squares every error of a prediction
//!   that is too small, and one target that lies far too high can outweigh all the others again.
//! see: Exchange predictions and targets. Every error changes its sign and none its size, so huber must stay as it was.
//! hint: Your number is {{ observed }} where {{ expected }} is right. It is what comes out when a large negative error is
//!   treated as a small one, squared in the loss or kept whole in the gradient. The usual cause is the question that
//!   chooses the formula. What does yours answer for e = −6 and δ = 2?

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
        if e <= delta {
            0.5 * e * e
        } else {
            delta * (e.abs() - 0.5 * delta)
        }
    });
    h.sum() / m
}

pub fn huber_gradient(y_hat: &Array1<f64>, y: &Array1<f64>, delta: f64) -> Array1<f64> {
    let m = y.len() as f64;
    let error = y_hat - y;
    let slope = error.mapv(|e| if e <= delta { e } else { delta });
    slope / m
}
