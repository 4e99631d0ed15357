//! title: The search starts from a very large number, so that infinity is never found
//! kind: wrong-start
//! people: They begin with a smallest loss of ∞, or of the largest number there is, and no place, and let strictly smaller
//!   entries take over.
//! claim: argmin differs in "only infinity and NaN"
//! claim: argmin agrees in "infinite losses"
//! claim: argmin agrees in "nothing but NaN"
//! why: ∞ is not smaller than ∞, nor than any other number, so where nothing smaller is left no place is ever noted. "Nothing yet" is not a number,
//!   not even the largest.
//! see: Call it on a table with one entry, ∞. It counts as a value, so there is a smallest entry. What do you return?
//! hint: You are right wherever an entry is below ∞, and where all are NaN. Where ∞ is the smallest of what is left you
//!   return {{ observed }}, and there is a place to return. That usually comes from a search that starts at ∞ or at a
//!   very large number, and waits for something smaller. How can the start say that nothing has been seen yet?

use ndarray::Array2;

pub fn argmin(losses: &Array2<f64>) -> Option<(usize, usize)> {
    let mut best = None;
    let mut smallest = f64::INFINITY;
    for (place, &loss) in losses.indexed_iter() {
        if loss < smallest {
            smallest = loss;
            best = Some(place);
        }
    }
    best
}
