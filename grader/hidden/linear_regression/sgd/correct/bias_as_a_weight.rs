//! The bias as one more weight, of a feature that is always 1, and the update as a function of its own.

use ndarray::{Array, Array1, Array2, Axis, concatenate, s};

pub struct Fit {
    pub w: Array1<f64>,
    pub b: f64,
    pub losses: Vec<f64>,
}

pub fn sgd(x: &Array2<f64>, y: &Array1<f64>, batches: &[Vec<usize>], lr: f64) -> Fit {
    let ones = Array::ones((x.nrows(), 1));
    let design = concatenate(Axis(1), &[ones.view(), x.view()]).expect("as many rows as x");
    let mut theta = Array1::zeros(design.ncols());
    let losses = batches
        .iter()
        .map(|batch| {
            let rows = design.select(Axis(0), batch);
            let targets: Array1<f64> = batch.iter().map(|&i| y[i]).collect();
            step(&mut theta, &rows, &targets, lr)
        })
        .collect();
    Fit {
        w: theta.slice(s![1..]).to_owned(),
        b: theta[0],
        losses,
    }
}

/// Moves `theta` once, and returns the loss from before.
fn step(theta: &mut Array1<f64>, rows: &Array2<f64>, targets: &Array1<f64>, lr: f64) -> f64 {
    let residual = targets - &rows.dot(theta);
    let uphill = residual.dot(rows) * (-2.0 / targets.len() as f64);
    *theta -= &(uphill * lr);
    residual.mapv(|r| r * r).mean().unwrap_or(0.0)
}
