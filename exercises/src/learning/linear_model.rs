//! The linear model: a weighted sum of an example's features, plus a bias.
//!
//! A *feature* is a number that is known of an example, such as the area of a house. The model has one *weight* for each
//! feature and one *bias*. For an example with the features x₁ to xₙ it predicts
//!
//! ```text
//! ŷ = w₁·x₁ + w₂·x₂ + … + wₙ·xₙ + b
//! ```
//!
//! The weights and the bias are the parameters, the numbers that learning changes. Here they are given.

use ndarray::{Array1, Array2};

/// The predictions for the m examples in `x`, in the order of its rows.
///
/// `x` is m×n: one row per example, one column per feature. `w` has n entries, one weight per feature. `b` is one number,
/// the same for every example. The result has m entries. There is at least one example and at least one feature.
///
/// Where all weights are 0, every prediction is `b`.
///
/// Example: three houses, each with its area in m² and its distance from the centre in km, are the rows [80, 5], [120, 2]
/// and [50, 1]. With w = [3, −20] and b = 100 the predicted prices, in thousands, are [240, 420, 230].
pub fn predict(x: &Array2<f64>, w: &Array1<f64>, b: f64) -> Array1<f64> {
    todo!("for each row: its features times their weights, summed, and the bias")
}
