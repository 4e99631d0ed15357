//! Every number by its indices, as the formulas with subscripts say.

use ndarray::{Array1, Array2};

pub fn forward(x: &Array2<f64>, w: &Array2<f64>, b: &Array1<f64>) -> Array2<f64> {
    let (m, inputs) = x.dim();
    let outputs = w.ncols();
    let mut z = Array2::from_elem((m, outputs), 0.0);
    for i in 0..m {
        for j in 0..outputs {
            z[[i, j]] = b[j];
            for k in 0..inputs {
                z[[i, j]] += x[[i, k]] * w[[k, j]];
            }
        }
    }
    z
}

pub fn relu(z: &Array2<f64>) -> Array2<f64> {
    Array2::from_shape_fn(z.dim(), |at| if z[at] < 0.0 { 0.0 } else { z[at] })
}

pub fn relu_backward(z: &Array2<f64>, upstream: &Array2<f64>) -> Array2<f64> {
    Array2::from_shape_fn(z.dim(), |at| match z[at] <= 0.0 {
        true => 0.0,
        false => upstream[at],
    })
}
