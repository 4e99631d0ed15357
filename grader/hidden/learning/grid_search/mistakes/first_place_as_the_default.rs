//! title: The first place is returned where nothing was found
//! kind: wrong-start
//! people: They begin with a smallest loss of ∞ at (0, 0), let strictly smaller entries take over, and return the place
//!   at the end, whether one did or not.
//! claim: argmin zero in "only infinity and NaN"
//! claim: argmin not missing in "nothing but NaN"
//! claim: argmin agrees in "NaN at the start"
//! claim: argmin agrees in "infinite losses"
//! why: (0, 0) is a place like any other, so it cannot say that nothing was found. Who gets it takes the parameters that
//!   belong to it, though their loss is NaN.
//! see: Look up the entry that you return for a table of NaN. Would you use its parameters?
//! hint: Where an entry is below ∞ you are right, even with NaN in the first place. Where none is, you return (0, 0), whatever
//!   stands there. That usually comes from a place that is set to (0, 0) before the search and never moved. What could the
//!   place be before an entry was found?

use ndarray::Array2;

pub fn argmin(losses: &Array2<f64>) -> Option<(usize, usize)> {
    let mut smallest = f64::INFINITY;
    let mut best = (0, 0);
    for (place, &loss) in losses.indexed_iter() {
        if loss < smallest {
            smallest = loss;
            best = place;
        }
    }
    Some(best)
}
