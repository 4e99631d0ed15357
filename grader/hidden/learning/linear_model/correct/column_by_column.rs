//! One feature at a time: all predictions begin at the bias, and each column adds its share to all of them.

use ndarray::{Array1, Array2};

pub fn predict(x: &Array2<f64>, w: &Array1<f64>, b: f64) -> Array1<f64> {
    let start = Array1::from_elem(x.nrows(), b);
    x.columns()
        .into_iter()
        .zip(w)
        .fold(start, |mut sums, (feature, &weight)| {
            sums.scaled_add(weight, &feature);
            sums
        })
}
