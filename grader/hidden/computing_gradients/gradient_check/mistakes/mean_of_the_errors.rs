//! title: The relative errors are averaged
//! kind: another-number
//! people: They take the mean of all entries' errors, as for a loss.
//! claim: relative_error differs
//! claim: relative_error factor 1/"the number of entries" in "an entry close to zero beside others"
//! claim: relative_error agrees in "zeros on both sides"
//! why: One wrong entry among a thousand right ones is a bug, and in a mean it looks like an error a thousand times
//!   smaller. The check asks for the worst entry because one is enough.
//! see: Put right entries beside a wrong one, more and more of them. Does your error become smaller?
//! hint: Your result is {{ observed }} where {{ expected }} is right, and that is the mean over all entries. Where one
//!   entry alone is off, yours is too small by exactly the number of entries. Should right entries be able to make up
//!   for a wrong one?

use ndarray::Array1;

pub fn relative_error(analytic: &Array1<f64>, numerical: &Array1<f64>) -> f64 {
    let error = |(a, n): (&f64, &f64)| {
        let difference = (a - n).abs();
        let size = a.abs().max(n.abs()).max(1e-8);
        difference / size
    };
    let errors = analytic.iter().zip(numerical).map(error);
    errors.sum::<f64>() / analytic.len() as f64
}

pub fn gradients_agree(analytic: &Array1<f64>, numerical: &Array1<f64>, tolerance: f64) -> bool {
    let same_length = analytic.len() == numerical.len();
    let no_nan = !analytic.iter().chain(numerical).any(|x| x.is_nan());
    same_length && no_nan && relative_error(analytic, numerical) <= tolerance
}
