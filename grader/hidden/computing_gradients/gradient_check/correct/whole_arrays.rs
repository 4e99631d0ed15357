//! Whole arrays at once: of differences, of sizes, of errors. NaN is not asked for: it is passed on, and fails the
//! comparison.

use ndarray::{Array1, Zip};

pub fn relative_error(analytic: &Array1<f64>, numerical: &Array1<f64>) -> f64 {
    let differences = (analytic - numerical).abs();
    let sizes = Zip::from(analytic)
        .and(numerical)
        .map_collect(|a, n| a.abs().max(n.abs()).clamp(1e-8, f64::INFINITY));
    let errors = differences / sizes;
    errors.fold(errors[0], |largest, &error| {
        if largest.is_nan() || largest >= error {
            largest
        } else {
            error
        }
    })
}

pub fn gradients_agree(analytic: &Array1<f64>, numerical: &Array1<f64>, tolerance: f64) -> bool {
    analytic.shape() == numerical.shape() && relative_error(analytic, numerical) <= tolerance
}
