//! The weights before the inputs, as in ŷ = wᵀx + b: right, since the inputs are transposed.

use ndarray::{Array1, Array2};

pub fn predict(x: &Array2<f64>, w: &Array1<f64>, b: f64) -> Array1<f64> {
    let inputs = x.t();
    b + w.dot(&inputs)
}
