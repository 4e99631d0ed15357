//! title: The search ends at the first NaN
//! kind: given-up-too-early
//! people: They leave the loop at a NaN where they mean to go on to the next entry.
//! claim: argmin missing in "NaN at the start"
//! claim: argmin zero in "NaN in between"
//! claim: argmin missing in "only infinity and NaN"
//! claim: argmin agrees in "nothing but NaN"
//! claim: argmin agrees in "infinite losses"
//! why: To skip an entry is to go on behind it. What stands behind the first NaN takes part like everything before it.
//! see: Put NaN into the first place of a table that you get right. How many entries do you look at?
//! hint: Without NaN in the table you are right. With it, your answer is that of the entries before the first NaN, and
//!   where there are none you return None. That usually comes from leaving the loop where only one entry should be passed
//!   over. What should happen to the entries behind it?

use ndarray::Array2;

pub fn argmin(losses: &Array2<f64>) -> Option<(usize, usize)> {
    let mut best: Option<((usize, usize), f64)> = None;
    for (place, &loss) in losses.indexed_iter() {
        if loss.is_nan() {
            break;
        }
        let is_smaller = best.is_none_or(|(_, smallest)| loss < smallest);
        if is_smaller {
            best = Some((place, loss));
        }
    }
    best.map(|(place, _)| place)
}
