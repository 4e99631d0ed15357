//! One prediction and one target at a time, without an array operation.

use ndarray::Array1;

pub fn mse(y_hat: &Array1<f64>, y: &Array1<f64>) -> f64 {
    let (total, count) = y_hat
        .iter()
        .zip(y)
        .fold((0.0, 0), |(total, count), (guess, truth)| {
            (total + (guess - truth).powi(2), count + 1)
        });
    total / f64::from(count)
}

pub fn mse_gradient(y_hat: &Array1<f64>, y: &Array1<f64>) -> Array1<f64> {
    let mut slopes = Array1::zeros(y_hat.raw_dim());
    for i in 0..y_hat.len() {
        // Twice the mean's share of this example's error.
        let share = (y_hat[i] - y[i]) / y_hat.len() as f64;
        slopes[i] = share + share;
    }
    slopes
}
