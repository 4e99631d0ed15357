//! One dense layer: what it adds up, its activation, and the way back through that activation.
//!
//! ```text
//! z = x·w + b        h = relu(z)
//! ```
//!
//! Rows are examples. With m examples, the shapes are
//!
//! | quantity | shape |
//! | --- | --- |
//! | `x` | m × in |
//! | `w`, `b` | in × out, out |
//! | `z`, `h`, `upstream` | m × out |
//!
//! Any of the three sizes may be 1; none is 0.

use ndarray::{Array1, Array2};

/// What the layer adds up: x·w + b, m × out. Column j of `w` (in × out) and entry j of `b` belong to output j, and `b` is added
/// to every row.
///
/// Example: for x = [[1, 2]], w = [[3, 0, −1], [1, 2, 0.5]] and b = [10, 0, −1] it is [[15, 4, −1]].
pub fn forward(x: &Array2<f64>, w: &Array2<f64>, b: &Array1<f64>) -> Array2<f64> {
    todo!(
        "for each example and each output: the weighted sum of the inputs, plus the output's bias"
    )
}

/// ReLU, entry by entry: `z` (m × out) where it is positive, and 0 elsewhere.
///
/// Example: for z = [[15, 4, −1]] it is [[15, 4, 0]].
pub fn relu(z: &Array2<f64>) -> Array2<f64> {
    todo!("negative entries become 0, the others stay")
}

/// How the loss changes with every entry of `z` (m × out), where `upstream` (m × out) says how it changes with every entry
/// of relu(z).
///
/// The slope of ReLU is 1 where z is positive and 0 where it is negative. Where z is exactly 0, ReLU has a corner and no
/// derivative; there the slope counts as 0.
///
/// Example: for z = [[15, 4, −1]] and upstream = [[0.5, −2, 3]] it is [[0.5, −2, 0]].
pub fn relu_backward(z: &Array2<f64>, upstream: &Array2<f64>) -> Array2<f64> {
    todo!("what comes back, times the slope of ReLU at z, entry by entry")
}
