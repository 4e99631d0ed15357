//! title: A number that stands in both lists is kept once
//! people: They move on in both lists where the numbers are equal, as if it were a set.
//! claim: merged shape [4] in "a number in both"
//! claim: merged agrees in "three and two"
//! why: All numbers of both lists are asked for, and a number that stands in both is two of them.
//! see: Count the numbers of your result: there should be as many as in both lists together.
//! hint: Your list is {{ shape }}, and a number that stands in both lists stands in it once. That usually comes from moving
//!   on in both lists at a tie. How many numbers do both lists have together?

pub fn merge(a: &[usize], b: &[usize]) -> Vec<usize> {
    let mut all = [a, b].concat();
    all.sort_unstable();
    all.dedup();
    all
}
