//! One working copy, of which an entry is moved down, moved up and put back; the two values are added with their signs.

use ndarray::Array1;

pub fn numerical_gradient(
    f: impl Fn(&Array1<f64>) -> f64,
    theta: &Array1<f64>,
    eps: f64,
) -> Array1<f64> {
    let mut work = theta.to_owned();
    let mut slopes = vec![0.0; theta.len()];
    for (i, slope) in slopes.iter_mut().enumerate() {
        let original = work[i];
        for sign in [-1.0, 1.0] {
            work[i] = original + sign * eps;
            *slope += sign * f(&work);
        }
        work[i] = original;
        *slope *= 0.5 / eps;
    }
    Array1::from(slopes)
}
