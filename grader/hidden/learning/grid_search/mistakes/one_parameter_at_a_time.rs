//! title: One parameter is settled before the other is tried
//! kind: only-a-part
//! people: They find the best b for the first w, keep it, and then look for the best w with that b.
//! claim: argmin differs
//! claim: argmin differs in "a small grid"
//! claim: argmin differs in "a valley across the grid"
//! claim: argmin agrees in "a single column"
//! why: Which b is best depends on w: a steeper line wants another offset. Settled one after the other, the two end
//!   where neither can be improved alone, which need not be the best pair.
//! see: Compare the loss at the place that you return with all the others. Is there a smaller one, in another row and
//!   another column?
//! hint: You have {{ observed }} where {{ expected }} is right. Your place is what comes out when the best column of the
//!   first row is kept and only that column is searched. That usually comes from settling one parameter before the other
//!   is tried; but the smallest loss may stand in a column that is poor in the first row. Which entries of the table
//!   have you never looked at?

use ndarray::{Array2, ArrayView1};

pub fn argmin(losses: &Array2<f64>) -> Option<(usize, usize)> {
    let column = first_smallest(losses.row(0))?;
    let row = first_smallest(losses.column(column))?;
    Some((row, column))
}

fn first_smallest(line: ArrayView1<f64>) -> Option<usize> {
    let mut best: Option<(usize, f64)> = None;
    for (place, &loss) in line.iter().enumerate() {
        let is_smaller = best.is_none_or(|(_, smallest)| loss < smallest);
        if is_smaller && !loss.is_nan() {
            best = Some((place, loss));
        }
    }
    best.map(|(place, _)| place)
}
