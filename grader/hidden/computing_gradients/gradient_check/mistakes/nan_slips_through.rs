//! title: A gradient with NaN in it passes the check
//! kind: nan-and-infinity
//! people: They trust that an error of NaN fails the comparison, and never get one: `f64::max` leaves NaN out.
//! claim: relative_error agrees
//! claim: "agree with NaN" differs in "NaN in the analytic gradient"
//! claim: "agree with NaN" differs in "NaN in the numerical gradient"
//! claim: "agree with NaN" differs in "NaN in both gradients"
//! claim: "agree in length" agrees in "an analytic entry too few"
//! why: `f64::max` of NaN and a number is the number, so a maximum passes over the very entry that is broken. A
//!   gradient with NaN in it is never right: one step with it, and its parameters are NaN for good.
//! see: Work out `f64::max(f64::NAN, 0.0)`.
//! hint: Where an entry is NaN your answer is {{ observed }}, and it should be the other one. That usually comes from a
//!   maximum that passes over NaN. What is the larger of NaN and 0, to `f64::max`?

use ndarray::Array1;

pub fn relative_error(analytic: &Array1<f64>, numerical: &Array1<f64>) -> f64 {
    let error = |(a, n): (&f64, &f64)| {
        let difference = (a - n).abs();
        let size = a.abs().max(n.abs()).max(1e-8);
        difference / size
    };
    let errors = analytic.iter().zip(numerical).map(error);
    errors.fold(0.0, f64::max)
}

pub fn gradients_agree(analytic: &Array1<f64>, numerical: &Array1<f64>, tolerance: f64) -> bool {
    analytic.len() == numerical.len() && relative_error(analytic, numerical) <= tolerance
}
