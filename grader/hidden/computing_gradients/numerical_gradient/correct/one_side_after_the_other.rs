//! All values on the upper side first, then all on the lower side, and one array of differences at the end.

use ndarray::Array1;

pub fn numerical_gradient(
    f: impl Fn(&Array1<f64>) -> f64,
    theta: &Array1<f64>,
    eps: f64,
) -> Array1<f64> {
    let side = |step: f64| -> Array1<f64> {
        (0..theta.len())
            .map(|i| {
                let moved = theta.iter().enumerate();
                f(&moved
                    .map(|(j, &t)| if j == i { t + step } else { t })
                    .collect())
            })
            .collect()
    };
    (side(eps) - side(-eps)) / (2.0 * eps)
}
