//! title: Beyond δ, the slope is ±1 and not ±δ
//! kind: factor-of-the-slope
//! people: They differentiate |e| and forget the δ in front of the bracket, or take the slope of the mean absolute error.
//! claim: gradient factor 1/"δ" in "one large error"
//! claim: gradient agrees in "one small error"
//! claim: gradient agrees in "errors of exactly δ"
//! claim: huber agrees
//! claim: mae agrees
//! why: δ·(|e| − ½·δ) is |e| times the constant δ, less a constant, so its slope is δ times that of |e|. Only then does
//!   the slope stop where the parabola's has arrived; with ±1 it jumps at |e| = δ, unless δ is 1.
//! see: With δ = 2, an error of 1.99 has the slope 1.99. What is yours at 2.01?
//! hint: Your entry is {{ observed }} where {{ expected }} is right. It is what comes out when a large error has the
//!   slope 1 or −1, whatever δ is; small errors are right. That usually comes from the derivative of |e| alone. What does
//!   a factor in front of |e| do to its slope?

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
    let m = y.len() as f64;
    let error = y_hat - y;
    let slope = error.mapv(|e| if e.abs() <= delta { e } else { e.signum() });
    slope / m
}
