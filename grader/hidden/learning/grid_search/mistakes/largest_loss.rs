//! title: The largest loss is found instead of the smallest
//! kind: uphill
//! people: They turn the comparison round, or look for the best as for a highest score.
//! claim: argmin differs in "a small grid"
//! claim: argmin differs in "infinite losses"
//! claim: argmin agrees in "nothing but NaN"
//! why: A loss says how wrong the predictions are, so small is good. The place of the largest is the worst choice of the grid.
//! see: Look up the entry that you return. Is any other smaller?
//! hint: You have {{ observed }} where {{ expected }} is right. Your places are those of the largest entries. That usually
//!   comes from a comparison that is turned round. Is a large loss good or bad?

use ndarray::Array2;

pub fn argmin(losses: &Array2<f64>) -> Option<(usize, usize)> {
    let mut best: Option<((usize, usize), f64)> = None;
    for (place, &loss) in losses.indexed_iter() {
        let takes_over = best.is_none_or(|(_, before)| loss > before);
        if takes_over && !loss.is_nan() {
            best = Some((place, loss));
        }
    }
    best.map(|(place, _)| place)
}
