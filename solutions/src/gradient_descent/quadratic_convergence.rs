//! Gradient descent on a parabola, where you can tell the whole path beforehand.
//!
//! The slope of a·x² is 2·a·x, so a step leads from x to x − lr·2·a·x = (1 − 2·a·lr)·x. Each step multiplies by the same
//! number, and t steps by its t-th power. The distance from the minimum shrinks exactly if that number lies between −1 and
//! 1; it is less than 1 for every positive rate, and more than −1 while 2·a·lr < 2, so while lr < 1/a.

/// x − lr·2·a·x, as a multiple of x.
pub fn contraction(a: f64, lr: f64) -> f64 {
    1.0 - 2.0 * a * lr
}

/// Where 1 − 2·a·lr comes down to −1.
pub fn largest_stable_rate(a: f64) -> f64 {
    1.0 / a
}

/// How many times the distance must be multiplied by the size of the contraction, until it is at most the tolerance.
pub fn steps_to_reach(a: f64, lr: f64, x0: f64, tolerance: f64) -> Option<usize> {
    let factor = contraction(a, lr).abs();
    let mut distance = x0.abs();
    if distance <= tolerance {
        return Some(0);
    }
    if factor == 0.0 {
        return Some(1);
    }
    if factor >= 1.0 || tolerance == 0.0 {
        return None;
    }
    let mut steps = 0;
    while distance > tolerance {
        distance *= factor;
        steps += 1;
    }
    Some(steps)
}
