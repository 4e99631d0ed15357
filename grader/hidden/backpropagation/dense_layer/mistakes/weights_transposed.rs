//! title: The layer multiplies by the transposed weights
//! kind: rows-and-columns
//! people: They know a layer whose weights have a row for each output, as in PyTorch, and multiply x by the transposed w.
//! claim: forward differs in "forward with two of everything"
//! claim: forward panics in "forward where all sizes differ"
//! claim: forward differs in "forward of one example"
//! claim: relu agrees
//! claim: relu_backward agrees
//! why: Here w is in × out: column j holds the weights of output j. Transposed, each output takes the weights of an input.
//!   Where a layer has as many outputs as inputs the shapes allow it, and all numbers are wrong.
//! see: Let w have a single entry that is not 0, in row 1 and column 2. Input 1 then reaches output 2. Which output moves
//!   in yours?
//! hint: What differs is what comes out when rows and columns of w are exchanged before the product. That goes unnoticed
//!   where the layer has as many inputs as outputs, and panics where it has not. Write the shapes down: x is m × in, w is
//!   in × out. Which product of them is m × out as it stands?

use ndarray::{Array1, Array2};

pub fn forward(x: &Array2<f64>, w: &Array2<f64>, b: &Array1<f64>) -> Array2<f64> {
    x.dot(&w.t()) + b
}

pub fn relu(z: &Array2<f64>) -> Array2<f64> {
    z.mapv(|z| z.max(0.0))
}

pub fn relu_backward(z: &Array2<f64>, upstream: &Array2<f64>) -> Array2<f64> {
    let slope = z.mapv(|z| if z > 0.0 { 1.0 } else { 0.0 });
    slope * upstream
}
