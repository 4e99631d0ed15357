//! title: The table is searched column by column
//! kind: rows-and-columns
//! people: They loop over the columns outside and over the rows inside.
//! claim: argmin differs in "equal losses"
//! claim: argmin differs in "only infinity and NaN"
//! claim: argmin agrees in "a small grid"
//! claim: argmin agrees in "random numbers"
//! why: While the losses differ, any order finds the smallest. Of equal ones the order of the search decides which is met
//!   first, and row-major means that a row is finished before the next begins.
//! see: Take a table with 2 rows and 2 columns that holds one number everywhere but in the first place, where it is larger.
//!   Which of the three equal places comes first row by row, and which column by column?
//! hint: Where one loss is smaller than all others you are right. Where the smallest stands in several places you return
//!   the one furthest to the left, and the first of the topmost row is asked for. That usually comes from a search that
//!   runs down the columns. Which of your two loops is the outer one?

use ndarray::Array2;

pub fn argmin(losses: &Array2<f64>) -> Option<(usize, usize)> {
    let mut best: Option<((usize, usize), f64)> = None;
    for column in 0..losses.ncols() {
        for row in 0..losses.nrows() {
            let loss = losses[[row, column]];
            let is_smaller = best.is_none_or(|(_, smallest)| loss < smallest);
            if is_smaller && !loss.is_nan() {
                best = Some(((row, column), loss));
            }
        }
    }
    best.map(|(place, _)| place)
}
