//! The square multiplied out: the surface is a quadratic function of w and b, and five means of the data are all it needs.

use ndarray::{Array1, Array2};

pub fn loss_surface(
    x: &Array1<f64>,
    y: &Array1<f64>,
    ws: &Array1<f64>,
    bs: &Array1<f64>,
) -> Array2<f64> {
    let mean = |values: Array1<f64>| values.sum() / x.len() as f64;
    let (x_mean, y_mean) = (mean(x.clone()), mean(y.clone()));
    let (xx, xy, yy) = (mean(x * x), mean(x * y), mean(y * y));
    let mut surface = Array2::zeros((ws.len(), bs.len()));
    for ((i, j), height) in surface.indexed_iter_mut() {
        let (w, b) = (ws[i], bs[j]);
        *height = w * w * xx + 2.0 * w * b * x_mean + b * b - 2.0 * (w * xy + b * y_mean) + yy;
    }
    surface
}
