//! title: The difference is not compared with the size of the entries
//! kind: another-number
//! people: They return the largest |a − n|, an absolute error.
//! claim: relative_error differs
//! claim: relative_error factor 10 in "three entries"
//! claim: relative_error agrees in "zeros on both sides"
//! why: Slopes have no fixed size: they grow with the loss and with the inputs. A difference of 0.001 is a bug where
//!   the slope is 0.002, and rounding where it is a million. Only a ratio means the same everywhere.
//! see: Multiply both gradients by 1000, as a loss in other units would. They agree no better and no worse. What does
//!   your error do?
//! hint: Your result is {{ observed }} where {{ expected }} is right, and that is the largest difference as it stands.
//!   It grows with the size of the slopes, and where they are tiny it sees nothing. What must a difference be divided
//!   by, so that it means the same for large slopes and for small ones?

use ndarray::Array1;

pub fn relative_error(analytic: &Array1<f64>, numerical: &Array1<f64>) -> f64 {
    let differences = analytic.iter().zip(numerical).map(|(a, n)| (a - n).abs());
    differences.fold(0.0, f64::max)
}

pub fn gradients_agree(analytic: &Array1<f64>, numerical: &Array1<f64>, tolerance: f64) -> bool {
    let same_length = analytic.len() == numerical.len();
    let no_nan = !analytic.iter().chain(numerical).any(|x| x.is_nan());
    same_length && no_nan && relative_error(analytic, numerical) <= tolerance
}
