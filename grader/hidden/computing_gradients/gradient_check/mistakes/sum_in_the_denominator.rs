//! title: The difference is divided by the sum of both sizes
//! kind: another-number
//! people: They write |a| + |n| below the line, as some lecture notes do, where the larger of the two belongs.
//! claim: relative_error differs
//! claim: relative_error factor 1/2 in "entries of opposite sign"
//! claim: relative_error agrees in "zeros on both sides"
//! why: For two entries that are nearly the same the sum makes the error half as large, so one and the same
//!   tolerance lets pass twice as much. Both formulas are in use, so a tolerance means something only together with
//!   the formula.
//! see: For 2 and −2 the error here is 4/2 = 2, the largest that there is. What is yours?
//! hint: Your result is {{ observed }} where {{ expected }} is right, and that is what comes out when the sizes of both
//!   entries are added up below the line. For two entries that are nearly the same, that makes it half as large. Which
//!   single number should stand for the size of the pair?

use ndarray::Array1;

pub fn relative_error(analytic: &Array1<f64>, numerical: &Array1<f64>) -> f64 {
    let error = |(a, n): (&f64, &f64)| {
        let difference = (a - n).abs();
        let size = (a.abs() + n.abs()).max(1e-8);
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
