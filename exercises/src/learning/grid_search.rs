//! Learning by brute force: try every combination of parameter values, keep the one with the smallest loss.
//!
//! A *grid search* tries some values of w and some of b, each with each, and writes every loss into a table: one row per
//! value of w, one column per value of b. What is left to do is to find the smallest entry:
//!
//! ```text
//! argmin L = the row and column at which L is smallest
//! ```

use ndarray::Array2;

/// The row and the column of the smallest entry of `losses`, both counted from 0.
///
/// `losses` has a row per value of w and a column per value of b, at least one of each. Some of them may be no usable
/// numbers: where a computation goes wrong, a loss can come out as NaN, "not a number", or as an infinity.
///
/// - Of several entries that are equally small, the first in row-major order counts: rows from top to bottom, and each
///   row from left to right.
/// - NaN entries are skipped, wherever they stand.
/// - Infinities count as values: −∞ is smaller than every number, and ∞ is found where nothing smaller is left.
/// - Where every entry is NaN, nothing is left, and the result is `None`.
///
/// Example: for the losses [[5, 3, 8], [2, NaN, 4]] the smallest is the 2, and the result is `Some((1, 0))`. For
/// [[NaN, 6], [6, 7]] it is `Some((0, 1))`, the first of the two sixes.
pub fn argmin(losses: &Array2<f64>) -> Option<(usize, usize)> {
    todo!("walk through the entries, and remember where the smallest so far stands")
}
