//! title: The contraction is that of a step up the slope
//! kind: uphill
//! people: They add the step, x + lr·2·a·x, and take x out of that.
//! claim: contraction differs in "a step towards the minimum"
//! claim: contraction differs in "a step into the minimum"
//! claim: largest_stable_rate agrees
//! why: A step against the slope takes something off x. With a plus the number is more than 1 for every rate, and x moves
//!   away from the minimum.
//! see: Stand at x = 8 on a parabola and take one short step down. Is x then more than 8, or less?
//! hint: Your contraction is {{ observed }} where {{ expected }} is right: as much above 1 as it should be below. Does a
//!   step down the slope make x larger?

pub fn contraction(a: f64, lr: f64) -> f64 {
    1.0 + 2.0 * a * lr
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
