//! One row and one class at a time, with a log-sum-exp of plain numbers; softmax is the exponential of its own logarithm.

use ndarray::{Array2, ArrayView1};

fn log_sum_exp(row: ArrayView1<f64>) -> f64 {
    let mut largest = row[0];
    for &z in row {
        largest = f64::max(largest, z);
    }
    let mut total = 0.0;
    for &z in row {
        total += f64::exp(z - largest);
    }
    largest + total.ln()
}

pub fn softmax(logits: &Array2<f64>) -> Array2<f64> {
    Array2::from_shape_fn(logits.raw_dim(), |(i, j)| {
        f64::exp(logits[[i, j]] - log_sum_exp(logits.row(i)))
    })
}

pub fn cross_entropy(logits: &Array2<f64>, labels: &[usize]) -> f64 {
    let mut total = 0.0;
    for (row, &label) in logits.outer_iter().zip(labels) {
        total += log_sum_exp(row) - row[label];
    }
    total / logits.nrows() as f64
}

pub fn cross_entropy_gradient(logits: &Array2<f64>, labels: &[usize]) -> Array2<f64> {
    let m = logits.nrows() as f64;
    let p_hat = softmax(logits);
    Array2::from_shape_fn(p_hat.raw_dim(), |(i, j)| {
        let belongs = f64::from(u8::from(labels[i] == j));
        -(belongs - p_hat[(i, j)]) / m
    })
}
