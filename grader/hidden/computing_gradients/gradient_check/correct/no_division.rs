//! `gradients_agree` goes through the pairs on its own, and holds each difference against a share of the size: no
//! division.

use ndarray::Array1;

fn size(a: f64, n: f64) -> f64 {
    let larger = if a.abs() > n.abs() { a } else { n };
    if larger.abs() < 1e-8 {
        1e-8
    } else {
        larger.abs()
    }
}

pub fn relative_error(analytic: &Array1<f64>, numerical: &Array1<f64>) -> f64 {
    let mut largest = 0.0;
    for i in 0..analytic.len() {
        let error = (numerical[i] - analytic[i]).abs() / size(analytic[i], numerical[i]);
        if error > largest {
            largest = error;
        }
    }
    largest
}

pub fn gradients_agree(analytic: &Array1<f64>, numerical: &Array1<f64>, tolerance: f64) -> bool {
    if analytic.len() != numerical.len() {
        return false;
    }
    // A comparison with NaN is false, so a pair with NaN in it is not close.
    analytic
        .iter()
        .zip(numerical)
        .all(|(&a, &n)| (a - n).abs() <= tolerance * size(a, n))
}
