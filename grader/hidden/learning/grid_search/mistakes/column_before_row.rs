//! title: The column stands before the row
//! kind: rows-and-columns
//! people: They think of the grid as a drawing, with x to the right and y upwards, and return the pair in that order.
//! claim: argmin reversed
//! why: A place in a table is given as row, then column; ndarray indexes that way, and rows belong to w here. Exchanged,
//!   the pair names another entry, or one that is not in the table at all.
//! see: Look your result up: is `losses[[row, column]]` the smallest loss? In a table that is not square the pair may lie
//!   outside.
//! hint: The first number of your pair is {{ observed }} where {{ expected }} is right, and your two numbers are the right
//!   ones in the other order. That usually comes from giving the column first. Which of the two belongs to w, and which
//!   to b?

use ndarray::Array2;

pub fn argmin(losses: &Array2<f64>) -> Option<(usize, usize)> {
    let mut best: Option<((usize, usize), f64)> = None;
    for ((row, column), &loss) in losses.indexed_iter() {
        let is_smaller = best.is_none_or(|(_, smallest)| loss < smallest);
        if is_smaller && !loss.is_nan() {
            best = Some(((column, row), loss));
        }
    }
    best.map(|(place, _)| place)
}
