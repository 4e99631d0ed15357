//! title: The batches do not depend on the generator
//! kind: not-one-shuffled-list
//! people: They cut the indices in the order in which they stand, or shuffle a copy and cut the original, or shuffle
//!   with a generator of their own that has a fixed seed, or shuffle each batch once it has been cut.
//! claim: "another epoch" differs in "the next epoch"
//! claim: "another epoch" differs in "who meets in the next epoch"
//! claim: "indices of all batches" agrees
//! claim: sizes agrees
//! why: Data often come in an order, class after class for instance. Each batch then shows one kind of example only,
//!   its slope points away from that of all of them, and it does so in every epoch again.
//! see: Call your function twice with one `rng` and print both lists. What has changed?
//! hint: Whether your next epoch differs from this one: {{ observed }}. The same examples meet in the same batches, in
//!   the same order. That usually comes from cutting the indices in the order in which they stand; a shuffle with
//!   another generator than `rng` does the same, and so does one inside each batch after the cut. Which line of yours
//!   uses `rng`, and is it this list that you cut?

use rand::Rng;

pub fn minibatches(m: usize, batch_size: usize, rng: &mut impl Rng) -> Vec<Vec<usize>> {
    let order: Vec<usize> = (0..m).collect();
    let batches = order.chunks(batch_size);
    batches.map(|batch| batch.to_vec()).collect()
}
