//! With ndarray's own mean and variance; 0 as its last argument makes it the population variance.

use ndarray::{Array1, Array2, Axis};

pub fn bias_variance(predictions: &Array2<f64>, truth: &Array1<f64>) -> (f64, f64) {
    let centre = predictions.mean_axis(Axis(0)).expect("at least one run");
    let off = (centre - truth).powi(2);
    let spread = predictions.var_axis(Axis(0), 0.0);
    (off.mean().unwrap_or(0.0), spread.mean().unwrap_or(0.0))
}
