//! Without the bias first: for one weight the errors without a bias are worked out once, then shifted by each bias.

use ndarray::{Array1, Array2};

pub fn loss_surface(
    x: &Array1<f64>,
    y: &Array1<f64>,
    ws: &Array1<f64>,
    bs: &Array1<f64>,
) -> Array2<f64> {
    let mut surface = Array2::zeros((ws.len(), bs.len()));
    for (mut row, &w) in surface.rows_mut().into_iter().zip(ws) {
        let missing = y - &(x * w);
        row.assign(&bs.mapv(|b| {
            let left = &missing - b;
            left.dot(&left) / left.len() as f64
        }));
    }
    surface
}
