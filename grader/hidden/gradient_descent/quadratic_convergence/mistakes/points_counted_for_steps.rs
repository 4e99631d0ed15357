//! title: The points of the walk are counted, not its steps
//! kind: first-and-last
//! people: They begin to count at the start, with 1.
//! claim: steps_to_reach offset 1
//! claim: steps_to_reach agrees in "a rate too large"
//! why: n steps have n + 1 points. At the start no step is made yet, so the count there is 0.
//! see: Ask from a start that is within the tolerance. How many steps are needed?
//! hint: Your answer is {{ observed }} where {{ expected }} is right: one more, in every case that has an answer. That usually
//!   comes from counting the start. How many steps are needed where the start is within the tolerance?

pub fn contraction(a: f64, lr: f64) -> f64 {
    1.0 - 2.0 * a * lr
}

pub fn largest_stable_rate(a: f64) -> f64 {
    1.0 / a
}

pub fn steps_to_reach(a: f64, lr: f64, x0: f64, tolerance: f64) -> Option<usize> {
    let factor = contraction(a, lr).abs();
    let mut distance = x0.abs();
    let mut count = 1;
    while distance > tolerance {
        if factor >= 1.0 || (tolerance == 0.0 && factor != 0.0) {
            return None;
        }
        distance *= factor;
        count += 1;
    }
    Some(count)
}
