//! title: The search starts from the first entry, even if that is NaN
//! kind: wrong-start
//! people: They take the entry at (0, 0) for the smallest so far and compare from there on.
//! claim: argmin zero in "NaN at the start"
//! claim: argmin zero in "only infinity and NaN"
//! claim: argmin differs in "nothing but NaN"
//! claim: argmin agrees in "NaN in between"
//! claim: argmin agrees in "infinite losses"
//! why: Every comparison with NaN is false. If NaN is what all others are compared with, nothing is ever smaller, and the
//!   search never leaves its start.
//! see: Put NaN into the first place of a table that you get right. Does your answer depend on the rest at all?
//! hint: Where a usable loss stands in the first place you are right. Where NaN stands there you return (0, 0), whatever
//!   follows. That usually comes from a search that takes the first entry as the smallest so far without looking at it:
//!   nothing is smaller than NaN. What should the start be, before a usable loss was seen?

use ndarray::Array2;

pub fn argmin(losses: &Array2<f64>) -> Option<(usize, usize)> {
    let mut best = (0, 0);
    for (place, &loss) in losses.indexed_iter() {
        if loss < losses[best] {
            best = place;
        }
    }
    Some(best)
}
