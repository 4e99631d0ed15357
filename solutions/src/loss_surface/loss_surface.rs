//! The loss as a height over the plane of two parameters.
//!
//! One place of the grid is one line, and its height is that line's mean squared error: m errors, squared and averaged.
//! Every place is worked out by itself, from all the examples. With a row for each weight and a column for each bias, the
//! entry (i, j) is the loss of the i-th weight together with the j-th bias.

use ndarray::{Array1, Array2};

/// The mean squared error of w·x + b, with a row for each w in `ws` and a column for each b in `bs`.
pub fn loss_surface(
    x: &Array1<f64>,
    y: &Array1<f64>,
    ws: &Array1<f64>,
    bs: &Array1<f64>,
) -> Array2<f64> {
    let m = y.len() as f64;
    Array2::from_shape_fn((ws.len(), bs.len()), |(i, j)| {
        let y_hat = ws[i] * x + bs[j];
        let error = y_hat - y;
        let squared = &error * &error;
        squared.sum() / m
    })
}
