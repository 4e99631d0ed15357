//! title: The batches are shuffled, and the examples in them are always the same
//! kind: not-one-shuffled-list
//! people: They cut the indices in order and shuffle the list of batches afterwards, all of them or the full ones only.
//! claim: "another epoch" agrees in "the next epoch"
//! claim: "another epoch" differs in "who meets in the next epoch"
//! claim: "indices of all batches" agrees
//! claim: sizes agrees
//! why: The examples of one batch move the parameters together. Where neighbours in the data are alike, each batch is a
//!   lopsided sample, and shuffling the order of the batches leaves every one of them as lopsided as before.
//! see: Cut 6 examples into threes, several times. With which others does the index 0 ever meet?
//! hint: Whether other examples meet in the batches of your next epoch: {{ observed }}. The batches come in another
//!   order, and each holds the same examples as before. That is what comes out when the list of batches is shuffled and
//!   the list of indices is not. What should be in a random order at the moment of the cut?

use rand::{Rng, seq::SliceRandom};

pub fn minibatches(m: usize, batch_size: usize, rng: &mut impl Rng) -> Vec<Vec<usize>> {
    let order: Vec<usize> = (0..m).collect();
    let batches = order.chunks(batch_size);
    let mut batches: Vec<Vec<usize>> = batches.map(|batch| batch.to_vec()).collect();
    let full = m / batch_size;
    batches[..full].shuffle(rng);
    batches
}
