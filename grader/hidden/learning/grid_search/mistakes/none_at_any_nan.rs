//! title: One NaN makes the whole search give up
//! kind: given-up-too-early
//! people: They look for NaN first and return `None` if there is any, as libraries do that refuse to order it.
//! claim: argmin differs
//! claim: argmin differs in "NaN in between"
//! claim: argmin agrees in "nothing but NaN"
//! claim: argmin agrees in "infinite losses"
//! why: A grid often has corners in which the loss cannot be computed. The rest of the grid is as good as before, and the
//!   smallest of it is what the search is for.
//! see: Take a table that you get right and put NaN in the place of its largest entry. The smallest has not moved.
//! hint: Without NaN in the table you are right. Where NaN stands among other losses you return {{ observed }}, though
//!   one of the others is the smallest. That usually comes from giving up at the first NaN. When is there really nothing
//!   left?

use ndarray::Array2;

pub fn argmin(losses: &Array2<f64>) -> Option<(usize, usize)> {
    if losses.iter().any(|loss| loss.is_nan()) {
        return None;
    }
    let mut best: Option<((usize, usize), f64)> = None;
    for (place, &loss) in losses.indexed_iter() {
        let is_smaller = best.is_none_or(|(_, smallest)| loss < smallest);
        if is_smaller {
            best = Some((place, loss));
        }
    }
    best.map(|(place, _)| place)
}
