//! All indices drawn without replacement in one go, and cut off batch by batch until none is left.

use rand::{Rng, seq::index::sample};

pub fn minibatches(m: usize, batch_size: usize, rng: &mut impl Rng) -> Vec<Vec<usize>> {
    let mut waiting = sample(rng, m, m).into_vec();
    let mut batches = Vec::with_capacity(m.div_ceil(batch_size));
    while waiting.len() > batch_size {
        let later = waiting.split_off(batch_size);
        batches.push(std::mem::replace(&mut waiting, later));
    }
    if !waiting.is_empty() {
        batches.push(waiting);
    }
    batches
}
