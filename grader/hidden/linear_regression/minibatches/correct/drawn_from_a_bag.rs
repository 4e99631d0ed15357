//! A bag of all indices, from which one at random is taken out and never put back; the batch at hand is filled until it
//! is full.

use rand::{Rng, RngExt};

pub fn minibatches(m: usize, batch_size: usize, rng: &mut impl Rng) -> Vec<Vec<usize>> {
    let mut bag: Vec<usize> = (0..m).collect();
    let mut epoch: Vec<Vec<usize>> = Vec::new();
    while !bag.is_empty() {
        let drawn = bag.swap_remove(rng.random_range(0..bag.len()));
        match epoch.last_mut() {
            Some(open) if open.len() < batch_size => open.push(drawn),
            _ => epoch.push(vec![drawn]),
        }
    }
    epoch
}
