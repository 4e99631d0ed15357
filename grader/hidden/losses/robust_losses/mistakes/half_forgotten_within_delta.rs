//! title: Within δ, the ½ in front of the square is missing
//! kind: factor-of-two
//! people: They take e² for small errors, as in the mean squared error, and its slope 2e.
//! claim: huber factor 2 in "one small error"
//! claim: gradient factor 2 in "one small error"
//! claim: huber factor 2 in "errors of exactly δ"
//! claim: huber agrees in "one large error"
//! claim: gradient agrees in "one large error"
//! claim: mae agrees
//! why: The ½ makes the two formulas meet: at |e| = δ the parabola ½·e² has the height ½·δ² and the slope δ, and so has
//!   the line. With e² the loss has a step there: a slightly larger error costs half as much.
//! see: Work out your h at e = δ and slightly beyond it. A larger error must not cost less.
//! hint: Your number is {{ observed }} where {{ expected }} is right. It is what comes out when small errors count twice
//!   and large ones are right. Usually the ½ that stands before the square is missing, from the loss or from what its
//!   slope is worked out of. How high are your two formulas at |e| = δ, and how steep?

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
            e * e
        } else {
            delta * (e.abs() - 0.5 * delta)
        }
    });
    h.sum() / m
}

pub fn huber_gradient(y_hat: &Array1<f64>, y: &Array1<f64>, delta: f64) -> Array1<f64> {
    let m = y.len() as f64;
    let error = y_hat - y;
    let slope = error.mapv(|e| {
        if e.abs() <= delta {
            2.0 * e
        } else {
            delta * e.signum()
        }
    });
    slope / m
}
