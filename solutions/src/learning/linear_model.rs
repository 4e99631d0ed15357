//! The linear model: a weighted sum of an example's features, plus a bias.
//!
//! Row i of x holds the features of example i, so its prediction is the dot product of that row and w, plus b. The product
//! of the table x and the list w is exactly that for all rows at once: m×n times n leaves m numbers. The bias is added
//! after the sum, once, and it is the same for every example.

use ndarray::{Array1, Array2};

/// ŷ = Xw + b, one prediction per row of `x`.
pub fn predict(x: &Array2<f64>, w: &Array1<f64>, b: f64) -> Array1<f64> {
    x.dot(w) + b
}
