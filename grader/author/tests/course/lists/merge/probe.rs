//! Observes `merge` with ties, an empty list and random numbers.

use crate::lists::merge::merge;
use ::probe::{Case, Probe};
use rand::RngExt;

pub fn probe(p: &mut Probe) {
    p.case("three and two", |c| merged(c, vec![1, 5, 8], vec![2, 6]));
    p.case("a number in both", |c| merged(c, vec![3, 4], vec![1, 4, 7]));
    p.case("an empty list", |c| merged(c, vec![], vec![2, 3, 5]));
    p.case("random numbers", |c| {
        let (a, b) = (drawn(c, 6), drawn(c, 5));
        merged(c, a, b);
    });
}

fn merged(c: &mut Case, a: Vec<usize>, b: Vec<usize>) {
    let (a, b) = (c.exact("a", a), c.exact("b", b));
    c.observe("merged", merge(&a, &b));
}

fn drawn(c: &mut Case, n: usize) -> Vec<usize> {
    let mut numbers: Vec<usize> = (0..n).map(|_| c.rng().random_range(0..90)).collect();
    // None in both lists, and the order of a is not that of b.
    numbers.sort();
    numbers
}
