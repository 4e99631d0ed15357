//! title: The rows follow the biases and the columns the weights
//! kind: rows-and-columns
//! people: They think of w as the horizontal axis of a map and of b as its vertical one, so that the bias counts the rows.
//! claim: surface transposed
//! why: A table has its rows first: entry (i, j) stands in row i and column j. Here the rows follow `ws`, so i goes with the
//!   weight. The heights are right, but each stands at another place, and who reads the table takes the weight of one line
//!   for the bias of another.
//! see: Ask for one weight and four biases. Is your table one row of four numbers, or four rows of one?
//! hint: Your table holds the right numbers with its rows and columns exchanged: {{ observed }} stands where {{ expected }}
//!   is right. That usually comes from a map in the mind whose horizontal axis is the weight. Which of your two lists does
//!   the first index go through, and which should it?

use ndarray::{Array1, Array2};

pub fn loss_surface(
    x: &Array1<f64>,
    y: &Array1<f64>,
    ws: &Array1<f64>,
    bs: &Array1<f64>,
) -> Array2<f64> {
    let m = y.len() as f64;
    Array2::from_shape_fn((bs.len(), ws.len()), |(i, j)| {
        let y_hat = ws[j] * x + bs[i];
        let error = y_hat - y;
        let squared = &error * &error;
        squared.sum() / m
    })
}
