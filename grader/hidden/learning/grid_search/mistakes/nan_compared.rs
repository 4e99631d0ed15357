//! title: The comparison panics at NaN
//! kind: nan-and-infinity
//! people: They compare with `partial_cmp` and unwrap its answer.
//! claim: argmin panics
//! claim: argmin agrees in "equal losses"
//! claim: argmin agrees in "infinite losses"
//! why: `partial_cmp` answers `None` where one of the two is NaN, since NaN is neither smaller nor larger nor equal. A
//!   search that must survive NaN has to set it aside before it compares.
//! see: Print `f64::NAN.partial_cmp(&1.0)`. What would `unwrap` make of it?
//! hint: Without NaN in the table you are right, infinities included. With NaN your program panics. That usually comes from
//!   unwrapping what `partial_cmp` says of NaN, which is `None`. What has to happen to the NaN entries before any two
//!   entries are compared?

use ndarray::Array2;

pub fn argmin(losses: &Array2<f64>) -> Option<(usize, usize)> {
    losses
        .indexed_iter()
        .min_by(|(_, a), (_, b)| a.partial_cmp(b).unwrap())
        .map(|(place, _)| place)
}
