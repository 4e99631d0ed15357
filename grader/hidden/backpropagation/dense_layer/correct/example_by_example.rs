//! One example at a time in the layer, ReLU as the mean of z and |z|, and on the way back the mask read off ReLU's output.

use ndarray::{Array1, Array2};

pub fn forward(x: &Array2<f64>, w: &Array2<f64>, b: &Array1<f64>) -> Array2<f64> {
    let mut sums = Array2::zeros((x.nrows(), b.len()));
    for (example, mut row) in x.outer_iter().zip(sums.outer_iter_mut()) {
        row.assign(&(&w.t().dot(&example) + b));
    }
    sums
}

pub fn relu(z: &Array2<f64>) -> Array2<f64> {
    (z + &z.mapv(f64::abs)) / 2.0
}

pub fn relu_backward(z: &Array2<f64>, upstream: &Array2<f64>) -> Array2<f64> {
    let h = relu(z);
    let mut back = upstream.clone();
    for (entry, h) in back.iter_mut().zip(&h) {
        *entry = if *h > 0.0 { *entry } else { 0.0 };
    }
    back
}
