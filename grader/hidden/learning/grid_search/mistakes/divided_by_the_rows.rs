//! title: The running number is divided by the number of rows
//! kind: rows-and-columns
//! people: They number all entries through, find the smallest, and turn its number into a place with the size that comes
//!   to mind first.
//! claim: argmin differs
//! claim: argmin differs in "a small grid"
//! claim: argmin agrees in "infinite losses"
//! why: In row-major order a row is full after as many entries as there are columns. So the row is the number divided by
//!   the number of columns, and the column is the remainder. In a square table nothing is seen of the mix-up.
//! see: Number the entries of a table with 2 rows and 3 columns from 0 to 5. At which number does the second row begin?
//! hint: You have {{ observed }} where {{ expected }} is right. Your pairs fit a smallest entry that was found rightly, as a
//!   running number, and then split by the number of rows; in a square table you are right. After how many entries does
//!   a new row begin?

use ndarray::Array2;
use std::cmp::Ordering;

pub fn argmin(losses: &Array2<f64>) -> Option<(usize, usize)> {
    let rows = losses.nrows();
    losses
        .iter()
        .enumerate()
        .filter(|(_, loss)| !loss.is_nan())
        .min_by(|(_, a), (_, b)| a.partial_cmp(b).unwrap_or(Ordering::Equal))
        .map(|(number, _)| (number / rows, number % rows))
}
