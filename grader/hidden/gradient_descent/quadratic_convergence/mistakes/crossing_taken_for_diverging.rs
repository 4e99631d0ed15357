//! title: Every walk that crosses the minimum is taken for one that never arrives
//! kind: rule-beyond-its-range
//! people: They answer `None` for a negative contraction, since a step that goes too far seems to be a bad one.
//! claim: steps_to_reach missing in "swinging in"
//! claim: steps_to_reach missing in "a rate close to the bound"
//! claim: steps_to_reach agrees in "three halvings"
//! claim: steps_to_reach agrees in "a rate too large"
//! why: With a contraction of −1/2 x jumps to the other side each time, and half as far out. What counts is the size of the
//!   contraction, not its sign.
//! see: Walk 10, −5, 2.5, −1.25 on paper. Does it come closer to 0?
//! hint: Your answer is {{ observed }} where {{ expected }} is right, in cases in which x swings from one side to the other and
//!   comes closer each time. Which contractions keep the distance from shrinking?

pub fn contraction(a: f64, lr: f64) -> f64 {
    1.0 - 2.0 * a * lr
}

pub fn largest_stable_rate(a: f64) -> f64 {
    1.0 / a
}

pub fn steps_to_reach(a: f64, lr: f64, x0: f64, tolerance: f64) -> Option<usize> {
    let factor = contraction(a, lr);
    let mut distance = x0.abs();
    if distance <= tolerance {
        return Some(0);
    }
    if factor == 0.0 {
        return Some(1);
    }
    if factor < 0.0 || tolerance == 0.0 {
        return None;
    }
    let mut steps = 0;
    while distance > tolerance {
        distance *= factor;
        steps += 1;
    }
    Some(steps)
}
