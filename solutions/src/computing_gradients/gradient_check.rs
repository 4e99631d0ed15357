//! Two gradients of one function, held against each other.
//!
//! A difference means nothing until it is compared with the size of what differs: 0.001 is much for entries of 0.002
//! and nothing for entries of 1000. So each difference is divided by the larger of its two entries, and the worst entry
//! decides. NaN must be asked for, since every comparison with it is false and `f64::max` passes over it; so must the
//! lengths, since `zip` stops at the end of the shorter one.

use ndarray::Array1;

/// The largest |a − n| / max(|a|, |n|, 10⁻⁸) over all pairs of entries.
pub fn relative_error(analytic: &Array1<f64>, numerical: &Array1<f64>) -> f64 {
    let error = |(a, n): (&f64, &f64)| {
        let difference = (a - n).abs();
        let size = a.abs().max(n.abs()).max(1e-8);
        difference / size
    };
    let errors = analytic.iter().zip(numerical).map(error);
    errors.fold(0.0, f64::max)
}

/// Whether both are equally long, without NaN, and no further apart than `tolerance`.
pub fn gradients_agree(analytic: &Array1<f64>, numerical: &Array1<f64>, tolerance: f64) -> bool {
    let same_length = analytic.len() == numerical.len();
    let no_nan = !analytic.iter().chain(numerical).any(|x| x.is_nan());
    same_length && no_nan && relative_error(analytic, numerical) <= tolerance
}
