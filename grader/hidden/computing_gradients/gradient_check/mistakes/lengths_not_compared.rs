//! title: Gradients of different lengths agree as far as the shorter one goes
//! kind: paired-wrongly
//! people: They pair the entries with `zip`, which stops at the end of the shorter array, and ask for nothing else.
//! claim: relative_error agrees
//! claim: "agree in length" differs in "an analytic entry too few"
//! claim: "agree in length" differs in "a numerical entry too few"
//! claim: "agree in length" differs in "one entry against three"
//! claim: "agree with NaN" agrees in "NaN in both gradients"
//! why: A gradient that lacks the slopes of a layer is the kind of bug that this check is for, and `zip` hides it.
//! see: Hold a gradient against one without any entry. With how many pairs do you compare?
//! hint: Where one gradient has more entries than the other your answer is {{ observed }}, and it should be the other
//!   one. The entries that have a partner are the same there. That usually comes from `zip`, which stops where the
//!   shorter array ends. What do two gradients of one function have in common before any entry is looked at?

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
    let no_nan = !analytic.iter().chain(numerical).any(|x| x.is_nan());
    no_nan && relative_error(analytic, numerical) <= tolerance
}
