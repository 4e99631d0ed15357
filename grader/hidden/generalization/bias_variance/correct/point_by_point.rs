//! One test point after the other, with its own sums, without an array operation.

use ndarray::{Array1, Array2};

pub fn bias_variance(predictions: &Array2<f64>, truth: &Array1<f64>) -> (f64, f64) {
    let (runs, points) = predictions.dim();
    let (mut total_bias, mut total_variance) = (0.0, 0.0);
    for j in 0..points {
        let mut centre = 0.0;
        for i in 0..runs {
            centre += predictions[[i, j]] / runs as f64;
        }
        total_bias += (truth[j] - centre).powi(2);
        for i in 0..runs {
            total_variance += (predictions[[i, j]] - centre).powi(2) / runs as f64;
        }
    }
    (total_bias / points as f64, total_variance / points as f64)
}
