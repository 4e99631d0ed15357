//! title: The number of steps is rounded down
//! kind: what-is-left-over
//! people: They solve for the number of steps with logarithms, and drop the digits after the point.
//! claim: steps_to_reach offset -1
//! claim: steps_to_reach agrees in "a rate too large"
//! claim: steps_to_reach agrees in "already there"
//! why: If the distance comes down to the tolerance after 3.3 steps, it is still too large after 3. Only whole steps can be
//!   made, so the fourth is needed.
//! see: Put your number of steps in: multiply the start by the contraction that many times. Is it within the tolerance?
//! hint: Your answer is {{ observed }} where {{ expected }} is right: one less. After that many steps x is close, and not yet
//!   within the tolerance. Between which two whole numbers does the exact solution lie, and which of them is enough?

pub fn contraction(a: f64, lr: f64) -> f64 {
    1.0 - 2.0 * a * lr
}

pub fn largest_stable_rate(a: f64) -> f64 {
    1.0 / a
}

pub fn steps_to_reach(a: f64, lr: f64, x0: f64, tolerance: f64) -> Option<usize> {
    let factor = contraction(a, lr).abs();
    let distance = x0.abs();
    if distance <= tolerance {
        return Some(0);
    }
    if factor == 0.0 {
        return Some(1);
    }
    if factor >= 1.0 || tolerance == 0.0 {
        return None;
    }
    Some(((tolerance / distance).ln() / factor.ln()).floor() as usize)
}
