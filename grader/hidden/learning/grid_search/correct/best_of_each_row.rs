//! Nested loops over indices: the best of each row first, then the best of these.

use ndarray::Array2;

pub fn argmin(losses: &Array2<f64>) -> Option<(usize, usize)> {
    let mut winner: Option<(usize, usize)> = None;
    for row in 0..losses.nrows() {
        let mut candidate: Option<usize> = None;
        for column in 0..losses.ncols() {
            if losses[[row, column]].is_nan() {
                continue;
            }
            match candidate {
                Some(before) if losses[[row, before]] <= losses[[row, column]] => {}
                _ => candidate = Some(column),
            }
        }
        if let Some(column) = candidate {
            match winner {
                Some(before) if losses[before] <= losses[[row, column]] => {}
                _ => winner = Some((row, column)),
            }
        }
    }
    winner
}
