//! title: Nothing keeps the size from being close to zero
//! kind: division-by-zero
//! people: They divide by the larger of |a| and |n|, and leave the 10⁻⁸ out.
//! claim: relative_error differs in "entries close to zero"
//! claim: relative_error differs in "an entry close to zero beside others"
//! claim: relative_error agrees in "three entries"
//! claim: agree differs in "rounding around zero"
//! why: A slope of 0 is measured as 10⁻¹¹ or so, since f is rounded. Compared with itself alone, that noise is an error
//!   of 100 %, and a right gradient fails the check. ReLU networks have many slopes that are 0.
//! see: Hold [0, 1] against [1e-11, 1]. Is the first entry a bug?
//! hint: Your result is {{ observed }} where {{ expected }} is right, and it goes wrong only where both entries of a
//!   pair are smaller than 10⁻⁸. Rounding noise is then compared with itself. What is the smallest number that may
//!   stand below the line?

use ndarray::Array1;

pub fn relative_error(analytic: &Array1<f64>, numerical: &Array1<f64>) -> f64 {
    let error = |(a, n): (&f64, &f64)| {
        let difference = (a - n).abs();
        let size = a.abs().max(n.abs());
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
