//! title: The second list is put behind the first
//! people: They take "all numbers of both" for the whole task.
//! claim: merged not sorted
//! claim: merged agrees in "an empty list"
//! why: The lists are sorted each by itself, and their numbers come in turns.
//! see: Is every number of your result at least as large as the one before it?
//! hint: Your list has all the numbers and is not sorted: {{ observed }} stands where {{ expected }} belongs. That is what
//!   comes out when one list follows the other. Which number is the smallest, and which of the lists does it come from?

pub fn merge(a: &[usize], b: &[usize]) -> Vec<usize> {
    [a, b].concat()
}
