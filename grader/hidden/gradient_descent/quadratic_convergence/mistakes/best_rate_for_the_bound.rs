//! title: The best rate is taken for the bound
//! kind: another-number
//! people: They ask when the contraction is 0, since beyond that the step crosses the minimum, and crossing looks like too
//!   far.
//! claim: largest_stable_rate factor 1/2
//! claim: "contraction at the bound" zero
//! claim: contraction agrees
//! why: A rate with the contraction 0 arrives in one step: no other is better. Somewhat larger ones cross the minimum and end
//!   closer to it than they began, so they arrive too. The bound is where they end as far away as before.
//! see: Take a = 1 and a rate of 0.75, and go four steps from x = 8. Does the distance shrink?
//! hint: Your bound is {{ observed }} where {{ expected }} is right: half of it. At yours the contraction is 0, so it is the
//!   rate that arrives at once. What happens to the distance when the contraction is −0.1?

pub fn contraction(a: f64, lr: f64) -> f64 {
    1.0 - 2.0 * a * lr
}

pub fn largest_stable_rate(a: f64) -> f64 {
    1.0 / (2.0 * a)
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
