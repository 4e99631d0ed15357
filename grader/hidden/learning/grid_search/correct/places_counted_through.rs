//! All entries in one line, numbered through: row and column follow from the number by division.

use ndarray::Array2;
use std::cmp::Ordering;

pub fn argmin(losses: &Array2<f64>) -> Option<(usize, usize)> {
    let columns = losses.ncols();
    losses
        .iter()
        .enumerate()
        .filter(|(_, loss)| !loss.is_nan())
        // Of equals, `min_by` returns the first.
        .min_by(|(_, a), (_, b)| a.partial_cmp(b).unwrap_or(Ordering::Equal))
        .map(|(number, _)| (number / columns, number % columns))
}
