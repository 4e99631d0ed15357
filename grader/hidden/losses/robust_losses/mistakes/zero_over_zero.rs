//! title: The sign of an error is found by a division, also where the error is 0
//! kind: division-by-zero
//! people: They write the slope of |e| as e/|e| and choose between the two formulas by multiplying with 1 and 0, so that
//!   both are always computed.
//! claim: gradient nan in "huber's gradient of four examples"
//! claim: gradient nan in "exact predictions"
//! claim: gradient agrees in "one large error"
//! claim: gradient agrees in "random numbers"
//! claim: huber agrees
//! claim: mae agrees
//! why: e/|e| is the sign of an error that is not 0. At 0 it is 0/0, which is NaN, and NaN times 0 is NaN: multiplying by
//!   0 does not take a number out, unless that number is finite. A branch that is not taken is not computed at all.
//! see: Print e / e.abs() for e = −6, e = 0.001 and e = 0, and then 0.0 times each.
//! hint: Your entry is {{ observed }} where {{ expected }} is right, and only where a prediction is exact. Usually 0 has
//!   been divided by 0 on the way, in a term that should not have counted there. Which part of your slope divides, and by
//!   what when the error is 0?

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
    let size = error.mapv(f64::abs);
    let small = size.mapv(|s| if s <= delta { 1.0 } else { 0.0 });
    let sign = &error / &size;
    let slope = &small * &error + (1.0 - &small) * delta * sign;
    slope / m
}
