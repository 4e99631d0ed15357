//! Every number as the sum that the formula over indices says, with minus signs kept: e is the target minus the prediction.

use ndarray::{Array1, Array2};

pub struct Network {
    pub w1: Array2<f64>,
    pub b1: Array1<f64>,
    pub w2: Array2<f64>,
    pub b2: Array1<f64>,
}

pub struct Forward {
    pub z1: Array2<f64>,
    pub h1: Array2<f64>,
    pub y_hat: Array2<f64>,
}

pub struct Gradients {
    pub w1: Array2<f64>,
    pub b1: Array1<f64>,
    pub w2: Array2<f64>,
    pub b2: Array1<f64>,
}

fn layer(input: &Array2<f64>, w: &Array2<f64>, b: &Array1<f64>) -> Array2<f64> {
    Array2::from_shape_fn((input.nrows(), w.ncols()), |(r, j)| {
        (0..w.nrows()).fold(b[j], |sum, i| sum + input[[r, i]] * w[[i, j]])
    })
}

pub fn forward(net: &Network, x: &Array2<f64>) -> Forward {
    let z1 = layer(x, &net.w1, &net.b1);
    let h1 = z1.map(|z| z.sinh() / z.cosh());
    let y_hat = layer(&h1, &net.w2, &net.b2);
    Forward { z1, h1, y_hat }
}

pub fn loss(y_hat: &Array2<f64>, y: &Array2<f64>) -> f64 {
    // All rows are equally long, so the mean of their means is the mean over all entries.
    let rows = y_hat.rows().into_iter().zip(y.rows());
    let row_means = rows.map(|(a, b)| (&b - &a).map(|e| e.abs().powi(2)).mean().unwrap());
    row_means.sum::<f64>() / y.nrows() as f64
}

pub fn backward(net: &Network, x: &Array2<f64>, y: &Array2<f64>, cache: &Forward) -> Gradients {
    let (m, out) = y.dim();
    let hidden = net.b1.len();
    let n = (m * out) as f64;
    let by_y_hat = |r: usize, k: usize| -(y[[r, k]] - cache.y_hat[[r, k]]) / (0.5 * n);
    let by_z1 = |r: usize, j: usize| {
        let h = cache.z1[[r, j]].tanh();
        let by_h1: f64 = (0..out).map(|k| net.w2[[j, k]] * by_y_hat(r, k)).sum();
        by_h1 * (1.0 - h) * (1.0 + h)
    };
    Gradients {
        b2: (0..out)
            .map(|k| (0..m).map(|r| by_y_hat(r, k)).sum())
            .collect(),
        b1: (0..hidden)
            .map(|j| (0..m).map(|r| by_z1(r, j)).sum())
            .collect(),
        w2: Array2::from_shape_fn((hidden, out), |(j, k)| {
            (0..m).map(|r| by_y_hat(r, k) * cache.h1[[r, j]]).sum()
        }),
        w1: Array2::from_shape_fn((x.ncols(), hidden), |(i, j)| {
            (0..m).map(|r| by_z1(r, j) * x[[r, i]]).sum()
        }),
    }
}
