//! Two gradients of one function, held against each other.
//!
//! One was derived, one was measured, and rounding alone makes them differ in their last digits. So you ask how large
//! the difference is compared with the entries themselves. The *relative error* of one entry is
//!
//! ```text
//! |a − n| / max(|a|, |n|, 10⁻⁸)
//! ```
//!
//! for its analytic value a and its numerical value n. The 10⁻⁸ keeps rounding noise around 0 from looking like a large
//! error.

use ndarray::Array1;

/// The largest relative error of all entries of the gradients `analytic` and `numerical`, which have one entry per
/// parameter: equally many, at least one, all finite.
///
/// Where both entries are 0, the error is 0.
///
/// Example: for [1, −2, 0] and [1, −1.5, 0] the errors are 0, 0.5/2 and 0, and the largest is 0.25.
pub fn relative_error(analytic: &Array1<f64>, numerical: &Array1<f64>) -> f64 {
    todo!("the relative error of each pair of entries, and the largest of them")
}

/// Whether two gradients agree: whether their relative error is at most `tolerance`.
///
/// - An error of exactly `tolerance` is small enough.
/// - Where an entry of either is NaN, they do not agree.
/// - Where one has more entries than the other, they do not agree.
///
/// It answers in all these cases, and never panics.
///
/// Example: [1, −2, 0] and [1, −1.5, 0], whose relative error is 0.25, agree to a tolerance of 0.5, and not to one of
/// 0.001.
pub fn gradients_agree(analytic: &Array1<f64>, numerical: &Array1<f64>, tolerance: f64) -> bool {
    todo!("what rules agreement out, then the comparison with the tolerance")
}
