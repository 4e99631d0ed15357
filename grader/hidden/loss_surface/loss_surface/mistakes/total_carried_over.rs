//! title: The sum of one place is carried over to the next
//! kind: not-set-back
//! people: They sum in a loop, and set the sum to 0 once, before the first place.
//! claim: surface differs
//! why: Each place is a line of its own, and its loss says nothing of the lines before it. With one sum for all of them the
//!   heights can only grow from place to place, and the lowest is always the first.
//! see: Read your table row by row. Does any number ever become smaller?
//! hint: Your first entry is right. Then {{ observed }} stands where {{ expected }} is right: read row by row, your numbers
//!   never fall, and each is the right one plus all those before it. That usually comes from a sum that goes on from place to
//!   place. What should it be when a new line begins?

use ndarray::{Array1, Array2};

pub fn loss_surface(
    x: &Array1<f64>,
    y: &Array1<f64>,
    ws: &Array1<f64>,
    bs: &Array1<f64>,
) -> Array2<f64> {
    let m = y.len() as f64;
    let mut surface = Array2::zeros((ws.len(), bs.len()));
    let mut sum = 0.0;
    for i in 0..ws.len() {
        for j in 0..bs.len() {
            for k in 0..x.len() {
                sum += (ws[i] * x[k] + bs[j] - y[k]).powi(2);
            }
            surface[[i, j]] = sum / m;
        }
    }
    surface
}
