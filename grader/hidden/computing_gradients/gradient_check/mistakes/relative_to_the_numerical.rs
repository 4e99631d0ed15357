//! title: The size is that of the numerical entry alone
//! kind: another-number
//! people: They take the measured gradient for the truth, and divide by its entries.
//! claim: relative_error differs
//! claim: relative_error differs in "three entries"
//! claim: relative_error agrees in "entries of opposite sign"
//! claim: relative_error agrees in "zeros on both sides"
//! why: Neither gradient is the truth: the measured one has an error too. Divided by one of them, the error depends on
//!   the order of the two, and where the measured slope happens to be 0 it is divided by 10⁻⁸.
//! see: Exchange the two gradients. They agree as well as before. What does your error do?
//! hint: Your result is {{ observed }} where {{ expected }} is right, and that is what comes out of a division by the
//!   numerical entry alone. A pair whose numerical entry is the smaller one then seems to be further apart than it is.
//!   Which of the two should stand for the size of the pair?

use ndarray::Array1;

pub fn relative_error(analytic: &Array1<f64>, numerical: &Array1<f64>) -> f64 {
    let error = |(a, n): (&f64, &f64)| {
        let difference = (a - n).abs();
        let size = n.abs().max(1e-8);
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
