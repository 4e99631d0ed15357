//! title: The difference is taken with its sign
//! kind: sign-or-size
//! people: They write a − n above the line, without the absolute value, and take the maximum.
//! claim: relative_error differs
//! claim: relative_error agrees in "three entries"
//! claim: relative_error differs in "entries of opposite sign"
//! why: An entry whose analytic value is too small then has a negative error, and the maximum never chooses it. Only
//!   errors in one direction are seen.
//! see: Exchange the two gradients. They agree as well as before. What does your error do?
//! hint: Your result is {{ observed }} where {{ expected }} is right. It is right where the worst entry of the first
//!   gradient is too large, and passes over entries that are too small. That is what comes out when differences keep
//!   their signs. Which is further off, an entry that is 1 too large or one that is 2 too small?

use ndarray::Array1;

pub fn relative_error(analytic: &Array1<f64>, numerical: &Array1<f64>) -> f64 {
    let error = |(a, n): (&f64, &f64)| {
        let difference = a - n;
        let size = a.abs().max(n.abs()).max(1e-8);
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
