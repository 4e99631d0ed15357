//! title: What is left over joins the last full batch
//! kind: what-is-left-over
//! people: They make m divided by the batch size, rounded down, batches, and let the last one run to the end.
//! claim: sizes differs in "five examples in twos"
//! claim: sizes agrees in "nothing left over"
//! claim: sizes differs in "a batch size larger than m"
//! claim: "indices of all batches" agrees
//! claim: "another epoch" agrees
//! why: A batch larger than asked for may not fit where the others did, and an example in it counts less than in the
//!   others. And where no batch is full there is none that the rest could join.
//! see: Print your batches for m = 3 and a batch size of 8. Where are the three examples?
//! hint: The list of your batch sizes has {{ observed }}, and {{ expected }} belong there. The rest has no batch of its
//!   own: that is what comes out when the last full batch takes it. How large may a batch become?

use rand::{Rng, seq::SliceRandom};

pub fn minibatches(m: usize, batch_size: usize, rng: &mut impl Rng) -> Vec<Vec<usize>> {
    let mut order: Vec<usize> = (0..m).collect();
    order.shuffle(rng);
    let count = m / batch_size;
    let mut batches = Vec::new();
    for k in 0..count {
        let end = if k + 1 == count {
            m
        } else {
            (k + 1) * batch_size
        };
        batches.push(order[k * batch_size..end].to_vec());
    }
    batches
}
