//! No array operation at all: every sum is a loop over the examples of the batch.

use ndarray::{Array1, Array2};

pub struct Fit {
    pub w: Array1<f64>,
    pub b: f64,
    pub losses: Vec<f64>,
}

pub fn sgd(x: &Array2<f64>, y: &Array1<f64>, batches: &[Vec<usize>], lr: f64) -> Fit {
    let columns = x.ncols();
    let mut weights = vec![0.0; columns];
    let mut bias = 0.0;
    let mut history = Vec::with_capacity(batches.len());

    for batch in batches {
        let mut lost = 0.0;
        let mut downhill = vec![0.0; columns];
        let mut downhill_bias = 0.0;
        for &i in batch {
            let mut guess = bias;
            for j in 0..columns {
                guess += weights[j] * x[[i, j]];
            }
            let missing = y[i] - guess;
            lost += missing.powi(2);
            downhill_bias += missing;
            for j in 0..columns {
                downhill[j] += missing * x[[i, j]];
            }
        }

        let share = 1.0 / batch.len() as f64;
        history.push(lost * share);
        bias += 2.0 * share * lr * downhill_bias;
        for j in 0..columns {
            weights[j] += 2.0 * share * lr * downhill[j];
        }
    }

    Fit {
        w: Array1::from(weights),
        b: bias,
        losses: history,
    }
}
