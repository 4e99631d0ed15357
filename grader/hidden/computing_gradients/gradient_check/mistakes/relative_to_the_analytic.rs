//! title: The size is that of the analytic entry alone
//! kind: another-number
//! people: They ask by what share the derived gradient is off, and divide by its own entries.
//! claim: relative_error differs
//! claim: relative_error differs in "three entries"
//! claim: relative_error factor 4 in "a small entry beside a large one"
//! claim: relative_error agrees in "entries of opposite sign"
//! claim: relative_error agrees in "zeros on both sides"
//! why: The derived gradient is the one under suspicion, so its entries are no measure. Where such an entry is wrongly
//!   0, the difference is divided by 10⁻⁸; where it is wrongly huge, the error looks smaller than it does from the other
//!   side.
//! see: Exchange the two gradients. They agree as well as before. What does your error do?
//! hint: Your result is {{ observed }} where {{ expected }} is right, and that is what comes out of a division by the
//!   analytic entry alone. A pair whose analytic entry is the smaller one then seems to be further apart than it is. Which
//!   of the two should stand for the size of the pair?

use ndarray::Array1;

pub fn relative_error(analytic: &Array1<f64>, numerical: &Array1<f64>) -> f64 {
    let error = |(a, n): (&f64, &f64)| {
        let difference = (a - n).abs();
        let size = a.abs().max(1e-8);
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
