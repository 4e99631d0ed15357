//! title: The errors are averaged as they are, without a square
//! kind: square-or-root
//! people: They take the mean of the differences and forget the square.
//! claim: surface differs
//! why: Errors have signs. Averaged as they are, they cancel, and a line that lies far below all its targets has the most
//!   negative mean: looking for the smallest, you would find the worst.
//! see: Look for a negative number in your table. Can a line be better than one without any error?
//! hint: Your {{ observed }} stands where {{ expected }} is right, and some of your heights are below 0. It is what comes out
//!   when the errors are averaged with their signs. What is done to each error in the formula before the sum?

use ndarray::{Array1, Array2};

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
        error.sum() / m
    })
}
