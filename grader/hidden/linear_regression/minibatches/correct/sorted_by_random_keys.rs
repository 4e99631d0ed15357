//! Each index draws a number and the indices are sorted by what they drew; the cuts are counted out.

use rand::{Rng, RngExt};

pub fn minibatches(m: usize, batch_size: usize, rng: &mut impl Rng) -> Vec<Vec<usize>> {
    let mut tickets: Vec<(f64, usize)> = (0..m).map(|i| (rng.random(), i)).collect();
    tickets.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut batches = Vec::new();
    for start in (0..m).step_by(batch_size) {
        let end = (start + batch_size).min(m);
        batches.push(tickets[start..end].iter().map(|ticket| ticket.1).collect());
    }
    batches
}
