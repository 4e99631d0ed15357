//! title: The last of several equal losses is taken, not the first
//! kind: equality
//! people: They let an entry take over when it is as small as the best so far, with `<=` for `<`.
//! claim: argmin differs in "equal losses"
//! claim: argmin differs in "only infinity and NaN"
//! claim: argmin agrees in "a small grid"
//! claim: argmin agrees in "random numbers"
//! why: Both places have the same loss. But a search that says which of them it returns gives the same answer every time;
//!   here that is the first. An equal entry is not smaller, so it must not take over.
//! see: Call it on a table that holds the same number everywhere. Which place comes out, and which should?
//! hint: Where one loss is smaller than all others you are right. Where the smallest stands in several places you return
//!   the last of them, and the first is asked for. That usually comes from a comparison that lets an equal loss take over.
//!   What does yours do when the two are the same?

use ndarray::Array2;

pub fn argmin(losses: &Array2<f64>) -> Option<(usize, usize)> {
    let mut best: Option<((usize, usize), f64)> = None;
    for (place, &loss) in losses.indexed_iter() {
        let is_smaller = best.is_none_or(|(_, smallest)| loss <= smallest);
        if is_smaller && !loss.is_nan() {
            best = Some((place, loss));
        }
    }
    best.map(|(place, _)| place)
}
