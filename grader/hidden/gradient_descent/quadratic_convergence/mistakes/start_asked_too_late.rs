//! title: The contraction is asked before the start
//! kind: first-and-last
//! people: They first answer `None` for every contraction and every tolerance that leads nowhere, and look at the start
//!   afterwards.
//! claim: steps_to_reach missing in "already there"
//! claim: steps_to_reach missing in "a tolerance of 0, from 0"
//! claim: steps_to_reach agrees in "three halvings"
//! claim: steps_to_reach agrees in "a contraction of -1"
//! claim: steps_to_reach missing in "a tolerance of 0, in one step"
//! why: No step is needed where the start is within the tolerance, so it does not matter where steps would lead.
//! see: Start at x0 = 0.25 with a tolerance of 0.5 and a contraction of −3. How many steps must you take?
//! hint: You answer {{ observed }} where {{ expected }} is right, and the start of that case is within the tolerance.
//!   That usually comes from asking where the walk leads before asking where it begins. How many steps does such a walk
//!   need, whatever the rate is?

pub fn contraction(a: f64, lr: f64) -> f64 {
    1.0 - 2.0 * a * lr
}

pub fn largest_stable_rate(a: f64) -> f64 {
    1.0 / a
}

pub fn steps_to_reach(a: f64, lr: f64, x0: f64, tolerance: f64) -> Option<usize> {
    let factor = contraction(a, lr).abs();
    let mut distance = x0.abs();
    if factor >= 1.0 || tolerance == 0.0 {
        return None;
    }
    if distance <= tolerance {
        return Some(0);
    }
    if factor == 0.0 {
        return Some(1);
    }
    let mut steps = 0;
    while distance > tolerance {
        distance *= factor;
        steps += 1;
    }
    Some(steps)
}
