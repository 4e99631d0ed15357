//! Each step is a row of the identity matrix, times ε: whole arrays are added, and no entry is touched by its index.

use ndarray::{Array1, Array2};

pub fn numerical_gradient(
    f: impl Fn(&Array1<f64>) -> f64,
    theta: &Array1<f64>,
    eps: f64,
) -> Array1<f64> {
    let steps = Array2::<f64>::eye(theta.len()) * eps;
    let slope = |step: ndarray::ArrayView1<f64>| {
        let down = f(&(theta - &step));
        let up = f(&(theta + &step));
        (up - down) / eps / 2.0
    };
    steps.outer_iter().map(slope).collect()
}
