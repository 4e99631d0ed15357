//! title: Numbers that become too small for an f64 are taken for arrived
//! kind: out-of-range
//! people: They count until the loop ends, and with a tolerance of 0 it does end: an `f64` that is halved often enough is 0.
//! claim: steps_to_reach not missing in "a tolerance of 0"
//! claim: steps_to_reach agrees in "a tolerance of 0, in one step"
//! claim: steps_to_reach agrees in "a rate too large"
//! why: Half of a number that is not 0 is not 0. That the machine's number is 0 after more than a thousand halvings says
//!   something about the machine: the smallest `f64` has no half. With a contraction of 0.9 it would never end at all.
//! see: Work it out for exact numbers: after which step is 1/2ᵗ equal to 0?
//! hint: With a tolerance of 0 you answer {{ observed }} where {{ expected }} is right. More than a thousand halvings take
//!   an `f64` below the smallest one there is. Does an exact number that is not 0 ever become 0 by halving?

pub fn contraction(a: f64, lr: f64) -> f64 {
    1.0 - 2.0 * a * lr
}

pub fn largest_stable_rate(a: f64) -> f64 {
    1.0 / a
}

pub fn steps_to_reach(a: f64, lr: f64, x0: f64, tolerance: f64) -> Option<usize> {
    let factor = contraction(a, lr).abs();
    let mut distance = x0.abs();
    if distance <= tolerance {
        return Some(0);
    }
    if factor == 0.0 {
        return Some(1);
    }
    if factor >= 1.0 {
        return None;
    }
    let mut steps = 0;
    while distance > tolerance {
        distance *= factor;
        steps += 1;
    }
    Some(steps)
}
