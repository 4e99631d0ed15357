//! No rows are picked: every example has a weight, one over the size of the batch where it is in it, and 0 where it is
//! not.

use ndarray::{Array1, Array2};

pub struct Fit {
    pub w: Array1<f64>,
    pub b: f64,
    pub losses: Vec<f64>,
}

pub fn sgd(x: &Array2<f64>, y: &Array1<f64>, batches: &[Vec<usize>], lr: f64) -> Fit {
    let mut fit = Fit {
        w: Array1::zeros(x.ncols()),
        b: 0.0,
        losses: vec![],
    };
    for batch in batches {
        let mut weight = Array1::<f64>::zeros(y.len());
        batch
            .iter()
            .for_each(|&i| weight[i] += 1.0 / batch.len() as f64);
        let error = x.dot(&fit.w) + fit.b - y;
        let weighted = &weight * &error;
        fit.losses.push(weighted.dot(&error));
        fit.w.scaled_add(-2.0 * lr, &weighted.dot(x));
        fit.b -= 2.0 * lr * weighted.sum();
    }
    fit
}
