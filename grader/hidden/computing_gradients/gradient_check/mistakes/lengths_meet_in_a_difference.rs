//! title: Arrays of different lengths are subtracted
//! kind: paired-wrongly
//! people: They subtract whole arrays before they know that these are equally long.
//! claim: relative_error agrees
//! claim: "agree in length" panics in "an analytic entry too few"
//! claim: "agree in length" panics in "a numerical entry too few"
//! claim: "agree in length" differs in "one entry against three"
//! why: ndarray subtracts arrays of different lengths in one case only: an array of one entry is stretched to the
//!   length of the other. That is worse than a panic, since [2] and [2, 2, 2] then seem to be the same.
//! see: Work out `array![2.0, 2.0, 2.0] - array![2.0]`.
//! hint: Two gradients of different lengths should be answered with false. Yours panic where the lengths are 2 and 3,
//!   and agree where they are 1 and 3, since ndarray stretches an array of one entry. That usually comes from a
//!   difference of whole arrays. What can you ask of both before you subtract them?

use ndarray::Array1;

pub fn relative_error(analytic: &Array1<f64>, numerical: &Array1<f64>) -> f64 {
    let differences = (analytic - numerical).abs();
    let mut largest = 0.0;
    for i in 0..differences.len() {
        let n = numerical[i.min(numerical.len() - 1)];
        largest = f64::max(
            largest,
            differences[i] / analytic[i].abs().max(n.abs()).max(1e-8),
        );
    }
    largest
}

pub fn gradients_agree(analytic: &Array1<f64>, numerical: &Array1<f64>, tolerance: f64) -> bool {
    let no_nan = !analytic.iter().chain(numerical).any(|x| x.is_nan());
    no_nan && relative_error(analytic, numerical) <= tolerance
}
