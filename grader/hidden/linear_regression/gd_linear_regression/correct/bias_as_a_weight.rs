//! The bias as one more weight, of a feature that is always 1: one parameter vector, one slope, one update.

use ndarray::{Array, Array1, Array2, Axis, concatenate, s};

pub struct Fit {
    pub w: Array1<f64>,
    pub b: f64,
    pub losses: Vec<f64>,
}

pub fn gradient_descent(x: &Array2<f64>, y: &Array1<f64>, lr: f64, n_iters: usize) -> Fit {
    let ones = Array::ones((x.nrows(), 1));
    let design = concatenate(Axis(1), &[ones.view(), x.view()]).expect("as many rows as x");
    let start = Array1::<f64>::zeros(design.ncols());
    let (theta, losses) = (0..n_iters).fold((start, Vec::new()), |(theta, mut losses), _| {
        let residual = y - &design.dot(&theta);
        losses.push(residual.mapv(|r| r.powi(2)).mean().unwrap_or(0.0));
        let uphill = residual.dot(&design) * (-2.0 / y.len() as f64);
        (theta - uphill * lr, losses)
    });
    Fit {
        w: theta.slice(s![1..]).to_owned(),
        b: theta[0],
        losses,
    }
}
