//! title: Infinities are skipped together with NaN
//! kind: nan-and-infinity
//! people: They leave out every entry that is not finite.
//! claim: argmin differs in "infinite losses"
//! claim: argmin differs in "only infinity and NaN"
//! claim: argmin agrees in "NaN at the start"
//! claim: argmin agrees in "nothing but NaN"
//! why: NaN cannot be compared with anything, an infinity can: −∞ lies below every number and ∞ above. A loss of −∞ or a
//!   grid in which everything overflowed is something that a search should report, not hide.
//! see: Ask Rust: is `f64::INFINITY < 1.0`, is `1.0 < f64::INFINITY`, and what are the two answers for `f64::NAN`?
//! hint: With NaN among finite losses you are right. Where an infinity is the smallest entry you return another answer, as
//!   if it were not in the table. That usually comes from keeping the finite entries alone. Which values are asked to be
//!   skipped?

use ndarray::Array2;

pub fn argmin(losses: &Array2<f64>) -> Option<(usize, usize)> {
    let mut best: Option<((usize, usize), f64)> = None;
    for (place, &loss) in losses.indexed_iter() {
        let is_smaller = best.is_none_or(|(_, smallest)| loss < smallest);
        if is_smaller && loss.is_finite() {
            best = Some((place, loss));
        }
    }
    best.map(|(place, _)| place)
}
