//! title: The product is w·x, not x·w
//! kind: rows-and-columns
//! people: They copy W·h + b from a text in which an example is a column, although here it is a row.
//! claim: forward differs in "forward with two of everything"
//! claim: forward panics in "forward where all sizes differ"
//! claim: forward panics in "forward of one example"
//! claim: relu agrees
//! claim: relu_backward agrees
//! why: A product of tables takes rows of the first with columns of the second. An example is a row of x, and the weights
//!   of an output are a column of w, so x comes first. The other way round sums over the examples, and mixes them.
//! see: Change one row of x only. One row of z must change, since an example knows nothing of the others. How many rows of
//!   yours do?
//! hint: What differs is what comes out of w·x, the factors in the other order. That goes unnoticed where all sizes agree,
//!   and panics where they do not. An example is a row here: in which order do m × in and in × out fit together?

use ndarray::{Array1, Array2};

pub fn forward(x: &Array2<f64>, w: &Array2<f64>, b: &Array1<f64>) -> Array2<f64> {
    w.dot(x) + b
}

pub fn relu(z: &Array2<f64>) -> Array2<f64> {
    z.mapv(|z| z.max(0.0))
}

pub fn relu_backward(z: &Array2<f64>, upstream: &Array2<f64>) -> Array2<f64> {
    let slope = z.mapv(|z| if z > 0.0 { 1.0 } else { 0.0 });
    slope * upstream
}
