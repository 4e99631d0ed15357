//! One dense layer: what it adds up, its activation, and the way back through that activation.
//!
//! Row i of x·w holds the weighted sums of example i, one per column of w, and ndarray adds b to every row. ReLU works entry
//! by entry, so its way back does too: the chain rule multiplies what comes back to an entry by the slope of ReLU there, 1
//! or 0. Entries that ReLU passed on unchanged get their slope back unchanged; entries that it cut off get 0, since moving
//! them a little moves nothing.

use ndarray::{Array1, Array2};

/// x·w + b, one row per example.
pub fn forward(x: &Array2<f64>, w: &Array2<f64>, b: &Array1<f64>) -> Array2<f64> {
    x.dot(w) + b
}

/// The larger of z and 0, entry by entry.
pub fn relu(z: &Array2<f64>) -> Array2<f64> {
    z.mapv(|z| z.max(0.0))
}

/// `upstream` times the slope of ReLU at `z`, entry by entry.
pub fn relu_backward(z: &Array2<f64>, upstream: &Array2<f64>) -> Array2<f64> {
    let slope = z.mapv(|z| if z > 0.0 { 1.0 } else { 0.0 });
    slope * upstream
}
