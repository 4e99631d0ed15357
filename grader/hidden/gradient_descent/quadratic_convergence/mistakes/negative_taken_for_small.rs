//! title: x is compared with the tolerance, not its distance from 0
//! kind: sign-or-size
//! people: They ask whether x ≤ tolerance. That is the same for a positive x, and true of every negative one.
//! claim: steps_to_reach differs in "swinging in"
//! claim: steps_to_reach zero in "a random walk in"
//! claim: steps_to_reach agrees in "three halvings"
//! claim: steps_to_reach agrees in "already there"
//! why: The minimum is at 0, and −5 is as far from it as 5. As soon as x lies on the left, such a walk seems to have arrived.
//! see: Ask for the steps from x0 = −1000. Is that close to the minimum?
//! hint: Your answer is {{ observed }} where {{ expected }} is right. It is what comes out when every negative x counts as
//!   within the tolerance. How far is −5 from the minimum?

pub fn contraction(a: f64, lr: f64) -> f64 {
    1.0 - 2.0 * a * lr
}

pub fn largest_stable_rate(a: f64) -> f64 {
    1.0 / a
}

pub fn steps_to_reach(a: f64, lr: f64, x0: f64, tolerance: f64) -> Option<usize> {
    let factor = contraction(a, lr);
    let mut x = x0;
    if x <= tolerance {
        return Some(0);
    }
    if factor == 0.0 {
        return Some(1);
    }
    if factor.abs() >= 1.0 || tolerance == 0.0 {
        return None;
    }
    let mut steps = 0;
    while x > tolerance {
        x *= factor;
        steps += 1;
    }
    Some(steps)
}
