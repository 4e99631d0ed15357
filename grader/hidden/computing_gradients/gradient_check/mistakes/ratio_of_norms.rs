//! title: The length of the difference is divided by the length of the longer gradient
//! kind: taken-together
//! people: They compare the two gradients as wholes, by their Euclidean norms, as some courses do.
//! claim: relative_error differs
//! claim: relative_error differs in "a small entry beside a large one"
//! claim: relative_error agrees in "zeros on both sides"
//! why: In a norm the large entries count for all and the small ones for nothing. A gradient that is right in one layer
//!   with large slopes and wrong in one with small slopes passes such a check.
//! see: Hold [1000, 0] against [1000, 1]. The second entry is entirely wrong. What does your error say?
//! hint: Your result is {{ observed }} where {{ expected }} is right, and that is what comes out of one difference and
//!   one size for the whole gradient. Beside a large entry that is nearly right, a small one that is far off then
//!   disappears. What should each entry be compared with?

use ndarray::Array1;

fn norm(v: &Array1<f64>) -> f64 {
    v.dot(v).sqrt()
}

pub fn relative_error(analytic: &Array1<f64>, numerical: &Array1<f64>) -> f64 {
    let difference = norm(&(analytic - numerical));
    let size = norm(analytic).max(norm(numerical)).max(1e-8);
    difference / size
}

pub fn gradients_agree(analytic: &Array1<f64>, numerical: &Array1<f64>, tolerance: f64) -> bool {
    let same_length = analytic.len() == numerical.len();
    let no_nan = !analytic.iter().chain(numerical).any(|x| x.is_nan());
    same_length && no_nan && relative_error(analytic, numerical) <= tolerance
}
