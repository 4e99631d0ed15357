//! Squared bias and variance add up to the mean squared error over all runs, so the variance is what the bias leaves of
//! it.

use ndarray::{Array1, Array2};

pub fn bias_variance(predictions: &Array2<f64>, truth: &Array1<f64>) -> (f64, f64) {
    let error = predictions - truth;
    let squared_error = error.iter().map(|e| e * e).sum::<f64>() / error.len() as f64;
    let columns = error.columns().into_iter();
    let biases: Vec<f64> = columns
        .map(|column| column.iter().sum::<f64>() / column.len() as f64)
        .collect();
    let squared_bias = biases.iter().map(|b| b * b).sum::<f64>() / biases.len() as f64;
    (squared_bias, squared_error - squared_bias)
}
