//! title: The mean absolute error is taken of the errors with their signs
//! kind: sign-or-size
//! people: They average ŷ − y as it is: the A of MAE, the absolute value, is left out.
//! claim: mae offset -3.5 in "the mean absolute error of four examples"
//! claim: mae sign flipped in "one large error"
//! claim: huber agrees
//! claim: gradient agrees
//! why: With their signs, errors of +3 and −3 cancel, so predictions that are wrong on both sides look perfect. And the
//!   mean becomes negative where the predictions are too small: a loss that falls below that of exact predictions.
//! see: Predict 3 too much for one example and 3 too little for another. What does your mae say, and are the predictions
//!   exact?
//! hint: Your mae is {{ observed }} where {{ expected }} is right. It is the mean of the errors as they are, in which a
//!   prediction that is too large makes up for one that is too small. Usually the absolute value is missing between
//!   difference and mean. How far off is a prediction that is 6 too small?

use ndarray::Array1;

pub fn mae(y_hat: &Array1<f64>, y: &Array1<f64>) -> f64 {
    let m = y.len() as f64;
    let error = y_hat - y;
    error.sum() / m
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
    let slope = error.mapv(|e| e.clamp(-delta, delta));
    slope / m
}
