//! title: Beyond δ, the slope is +δ on both sides
//! kind: sign-or-size
//! people: They differentiate δ·(|e| − ½·δ) as if |e| were e, and get δ wherever the error is large.
//! claim: gradient differs in "huber's gradient of four examples"
//! claim: gradient sign flipped in "one large error"
//! claim: gradient agrees in "one small error"
//! claim: gradient agrees in "errors of exactly δ"
//! claim: huber agrees
//! claim: mae agrees
//! why: |e| grows with e on the right of 0 and falls on the left of it: its slope is 1 where e is positive and −1 where e
//!   is negative. With +δ on both sides, a prediction that is far too small is pushed down still further.
//! see: Take a prediction that is 6 too small and raise it by 1. Does the loss grow or fall? And what sign has your slope
//!   there?
//! hint: Your entry is {{ observed }} where {{ expected }} is right: the size is right and the sign is not. It is so in
//!   every entry whose error is large and negative, and nowhere else. That usually comes from taking the slope of |e| for
//!   1 everywhere. Which way does |e| go when e rises from −6 to −5?

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
    let slope = error.mapv(|e| if e.abs() <= delta { e } else { delta });
    slope / m
}
