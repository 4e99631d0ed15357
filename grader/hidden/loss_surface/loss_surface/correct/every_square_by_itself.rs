//! No array operation at all: a loop for each weight, each bias and each example, the entries in one list, row by row.

use ndarray::{Array1, Array2};

pub fn loss_surface(
    x: &Array1<f64>,
    y: &Array1<f64>,
    ws: &Array1<f64>,
    bs: &Array1<f64>,
) -> Array2<f64> {
    let mut heights = Vec::with_capacity(ws.len() * bs.len());
    for &w in ws {
        for &b in bs {
            let mut total = 0.0;
            for (input, target) in x.iter().zip(y) {
                total += (target - w * input - b).powi(2);
            }
            heights.push(total / x.len() as f64);
        }
    }
    Array2::from_shape_vec((ws.len(), bs.len()), heights).expect("a height for every place")
}
