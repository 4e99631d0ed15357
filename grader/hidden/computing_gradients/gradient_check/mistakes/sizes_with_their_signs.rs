//! title: The larger of two negative entries is taken with its sign
//! kind: sign-or-size
//! people: They take the maximum of a and n without their absolute values.
//! claim: relative_error differs
//! claim: relative_error factor 7.5e8 in "three entries"
//! claim: relative_error agrees in "entries of opposite sign"
//! claim: relative_error agrees in "a small entry beside a large one"
//! why: For two negative entries the maximum is negative, so the 10⁻⁸ that should only guard against 0/0 is larger, and
//!   the difference is divided by that. Half of all slopes are negative.
//! see: Turn the sign of every entry of both gradients. They agree as well as before. What does your error do?
//! hint: Your result is {{ observed }} where {{ expected }} is right. A pair of which both entries are negative
//!   counts as enormously far apart, as if its difference were divided by 10⁻⁸. That is what comes out when the
//!   larger entry is chosen with its sign. What is the maximum of −5, −8 and 10⁻⁸?

use ndarray::Array1;

pub fn relative_error(analytic: &Array1<f64>, numerical: &Array1<f64>) -> f64 {
    let error = |(a, n): (&f64, &f64)| {
        let difference = (a - n).abs();
        let size = a.max(*n).max(1e-8);
        difference / size
    };
    let errors = analytic.iter().zip(numerical).map(error);
    errors.fold(0.0, f64::max)
}

pub fn gradients_agree(analytic: &Array1<f64>, numerical: &Array1<f64>, tolerance: f64) -> bool {
    let same_length = analytic.len() == numerical.len();
    let no_nan = !analytic.iter().chain(numerical).any(|x| x.is_nan());
    same_length && no_nan && relative_error(analytic, numerical) <= tolerance
}
