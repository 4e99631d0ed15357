//! Learning by brute force: try every combination of parameter values, keep the one with the smallest loss.
//!
//! One walk through the table is enough, in row-major order, which is the order of `indexed_iter`. What is remembered is
//! the smallest loss so far and its place. An entry takes over only if it is strictly smaller, so the first of equals
//! stays. At the start nothing is remembered, and not some number, so that even ∞ can be the smallest. A NaN never takes
//! over, and where there is nothing else, nothing is found.

use ndarray::Array2;

/// Row and column of the smallest loss that is not NaN.
pub fn argmin(losses: &Array2<f64>) -> Option<(usize, usize)> {
    let mut best: Option<((usize, usize), f64)> = None;
    for (place, &loss) in losses.indexed_iter() {
        let is_smaller = best.is_none_or(|(_, smallest)| loss < smallest);
        if is_smaller && !loss.is_nan() {
            best = Some((place, loss));
        }
    }
    best.map(|(place, _)| place)
}
