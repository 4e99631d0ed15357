//! No array operation at all: every sum is a loop over the examples.

use ndarray::{Array1, Array2};

pub struct Fit {
    pub w: Array1<f64>,
    pub b: f64,
    pub losses: Vec<f64>,
}

pub fn gradient_descent(x: &Array2<f64>, y: &Array1<f64>, lr: f64, n_iters: usize) -> Fit {
    let (rows, columns) = x.dim();
    let mut weights = vec![0.0; columns];
    let mut bias = 0.0;
    let mut history = vec![0.0; n_iters];

    for entry in history.iter_mut() {
        let mut downhill = vec![0.0; columns];
        let mut downhill_bias = 0.0;
        for i in 0..rows {
            let mut guess = bias;
            for j in 0..columns {
                guess += weights[j] * x[[i, j]];
            }
            let missing = y[i] - guess;
            *entry += missing.powi(2) / rows as f64;
            downhill_bias += missing;
            for j in 0..columns {
                downhill[j] += missing * x[[i, j]];
            }
        }

        let step = 2.0 * lr / rows as f64;
        bias += step * downhill_bias;
        for j in 0..columns {
            weights[j] += step * downhill[j];
        }
    }

    Fit {
        w: Array1::from(weights),
        b: bias,
        losses: history,
    }
}
