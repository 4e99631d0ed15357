//! title: The entries of the analytic gradient are counted, and those of the numerical one are trusted to be there
//! kind: paired-wrongly
//! people: They write a loop over `0..analytic.len()` and take the entry i of both, without comparing the lengths.
//! claim: relative_error agrees
//! claim: agree agrees
//! claim: "agree in length" differs in "an analytic entry too few"
//! claim: "agree in length" panics in "a numerical entry too few"
//! claim: "agree in length" panics in "one entry against three"
//! claim: "agree with NaN" agrees
//! why: A loop along one array says nothing about the other. What the other has too many is never looked at, and what it
//!   has too few is asked for all the same.
//! see: Exchange a gradient of two entries and one of three. Does your function answer both times?
//! hint: Two gradients of different lengths should be answered with false. Yours are not: where the analytic gradient is
//!   the longer one your function panics, and where it is the shorter one the answer is true. That usually comes from a
//!   loop that runs along the analytic gradient. What must hold of both before the loop begins?

use ndarray::Array1;

pub fn relative_error(analytic: &Array1<f64>, numerical: &Array1<f64>) -> f64 {
    let mut largest = 0.0;
    for i in 0..analytic.len() {
        let size = analytic[i].abs().max(numerical[i].abs()).max(1e-8);
        largest = f64::max(largest, (analytic[i] - numerical[i]).abs() / size);
    }
    largest
}

pub fn gradients_agree(analytic: &Array1<f64>, numerical: &Array1<f64>, tolerance: f64) -> bool {
    let no_nan = !analytic.iter().chain(numerical).any(|x| x.is_nan());
    no_nan && relative_error(analytic, numerical) <= tolerance
}
