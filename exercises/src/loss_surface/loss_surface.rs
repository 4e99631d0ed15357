//! The loss as a height over the plane of two parameters.
//!
//! A line with the weight w and the bias b predicts w·x + b for the input x. Over m examples with the targets y, its loss
//! is the mean squared error,
//!
//! ```text
//! L(w, b) = 1/m · Σ (w·xᵢ + b − yᵢ)²
//! ```
//!
//! Each pair (w, b) is a place in a plane, and L(w, b) is the height of the loss surface above it. On a grid of such places
//! the surface is a table of numbers: what a map is drawn from.

use ndarray::{Array1, Array2};

/// The loss of every line whose weight stands in `ws` and whose bias stands in `bs`.
///
/// `x` and `y` have m entries each, one per example; there is at least one example. The result has one row per entry of
/// `ws` and one column per entry of `bs`: its entry `[[i, j]]` is the loss at w = `ws[i]`, b = `bs[j]`. Both lists have at
/// least one entry, in any order.
///
/// Where a line goes through all the examples, its loss is 0.
///
/// Example: for x = [1, 2], y = [3, 4], ws = [0, 1] and bs = [0, 2, 4] it is [[12.5, 2.5, 0.5], [4, 0, 4]].
pub fn loss_surface(
    x: &Array1<f64>,
    y: &Array1<f64>,
    ws: &Array1<f64>,
    bs: &Array1<f64>,
) -> Array2<f64> {
    todo!(
        "for each weight and each bias: the errors of that line, squared, averaged over the examples"
    )
}
