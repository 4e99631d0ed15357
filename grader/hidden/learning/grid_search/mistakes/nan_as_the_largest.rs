//! title: A NaN counts as a very large loss instead of being skipped
//! kind: nan-and-infinity
//! people: They compare with `total_cmp`, which puts NaN above ∞, and forget the table in which there is nothing else.
//! claim: argmin differs in "nothing but NaN"
//! claim: argmin agrees in "NaN at the start"
//! claim: argmin agrees in "only infinity and NaN"
//! why: An order in which NaN comes last hides it behind every other loss, but does not remove it. With nothing else in
//!   the table it is found, and reported as if it were a loss.
//! see: Look up the entry that you return. Would you use its parameters?
//! hint: Wherever an entry is not NaN you are right. Where all are NaN you return a place, and its loss is NaN; the answer
//!   should say that nothing is left. That usually comes from an order that puts NaN above everything, so that it loses
//!   against all but itself. What would change if the NaN entries were not there at all?

use ndarray::Array2;

pub fn argmin(losses: &Array2<f64>) -> Option<(usize, usize)> {
    losses
        .indexed_iter()
        .min_by(|(_, a), (_, b)| a.total_cmp(b))
        .map(|(place, _)| place)
}
