//! title: An error of exactly the tolerance is refused
//! kind: equality
//! people: They ask whether the error is below the tolerance, and leave equality out.
//! claim: relative_error agrees
//! claim: agree differs in "an error of exactly the tolerance"
//! claim: agree differs in "a tolerance of zero"
//! claim: agree agrees in "an error above the tolerance"
//! why: A tolerance is what is tolerated, itself included. With a strict comparison a tolerance of 0 refuses even a
//!   gradient that is the same in every bit.
//! see: Hold a gradient against itself, with a tolerance of 0.
//! hint: Where the error is exactly the tolerance your answer is {{ observed }}, and it should be the other one. Above
//!   and below it you are right. Is what is tolerated only what lies below the tolerance, or that too which reaches it?

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
    let same_length = analytic.len() == numerical.len();
    let no_nan = !analytic.iter().chain(numerical).any(|x| x.is_nan());
    same_length && no_nan && relative_error(analytic, numerical) < tolerance
}
