//! title: The bound is 2 over a, as if a were the curvature
//! kind: factor-of-two
//! people: They remember that the rate must stay below 2 divided by the curvature, and put a in its place.
//! claim: largest_stable_rate factor 2
//! claim: "contraction at the bound" factor 3
//! claim: contraction agrees
//! claim: steps_to_reach agrees
//! why: The curvature is the second derivative, and that of a·x² is 2·a, not a. 2/(2·a) is 1/a. At 2/a the contraction
//!   is −3: each step ends three times as far away, on the other side.
//! see: Put your bound for a = 4 into your own contraction. Is the result −1?
//! hint: Where your bound is asked for or used, you have {{ observed }}, and {{ expected }} is right: your bound is
//!   twice as large as it should be. That usually comes from a factor 2 that is lost on the way. What does your own
//!   `contraction` say when your bound is the rate?

pub fn contraction(a: f64, lr: f64) -> f64 {
    1.0 - 2.0 * a * lr
}

pub fn largest_stable_rate(a: f64) -> f64 {
    2.0 / a
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
