//! title: The batch size is taken for the number of batches
//! kind: exchanged
//! people: They divide m by it to get the size of a batch.
//! claim: sizes differs in "five examples in twos"
//! claim: sizes differs in "nothing left over"
//! claim: sizes agrees in "no examples"
//! claim: "indices of all batches" agrees
//! claim: "another epoch" agrees
//! why: The batch size says how many examples one update looks at, whatever the size of the data. Read as a number of
//!   batches it turns stochastic gradient descent, a size of 1, into one update per epoch.
//! see: Ask for a batch size of 1. Each batch should have one example.
//! hint: The list of your batch sizes has {{ observed }}, and {{ expected }} belong there. In every case it is what
//!   comes out when there are to be as many batches as `batch_size` says. What should `batch_size` count: batches, or
//!   examples?

use rand::{Rng, seq::SliceRandom};

pub fn minibatches(m: usize, batch_size: usize, rng: &mut impl Rng) -> Vec<Vec<usize>> {
    let mut order: Vec<usize> = (0..m).collect();
    order.shuffle(rng);
    let size = m.div_ceil(batch_size).max(1);
    let batches = order.chunks(size);
    batches.map(|batch| batch.to_vec()).collect()
}
