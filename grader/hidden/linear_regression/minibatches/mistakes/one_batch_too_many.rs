//! title: There is an empty batch at the end where nothing is left over
//! kind: what-is-left-over
//! people: They count the batches as m divided by the batch size, rounded down, and one for the rest, whether there is
//!   a rest or not.
//! claim: sizes extended in "nothing left over"
//! claim: sizes agrees in "five examples in twos"
//! claim: sizes agrees in "a batch size larger than m"
//! claim: sizes differs in "no examples"
//! claim: "indices of all batches" agrees
//! claim: "another epoch" agrees
//! why: A mean over the examples of an empty batch divides by 0, and the NaN that comes of it spreads to every
//!   parameter.
//! see: Print the sizes of your batches for m = 6 and a batch size of 3.
//! hint: The list of your batch sizes has {{ observed }}, and {{ expected }} belong there. Where the batch size divides
//!   m you have one batch more, with nothing in it; elsewhere the list is right. That is what comes out when a batch for
//!   the rest is made whether or not there is a rest. How many batches does an m of 6 need, in threes?

use rand::{Rng, seq::SliceRandom};

pub fn minibatches(m: usize, batch_size: usize, rng: &mut impl Rng) -> Vec<Vec<usize>> {
    let mut order: Vec<usize> = (0..m).collect();
    order.shuffle(rng);
    let mut batches = Vec::new();
    for k in 0..=m / batch_size {
        let start = k * batch_size;
        let end = m.min(start + batch_size);
        batches.push(order[start..end].to_vec());
    }
    batches
}
