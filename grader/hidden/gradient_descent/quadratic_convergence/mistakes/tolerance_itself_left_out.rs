//! title: A distance that equals the tolerance is not accepted
//! kind: equality
//! people: They ask for |x| < tolerance.
//! claim: steps_to_reach missing in "a contraction of -1, already there"
//! claim: steps_to_reach agrees in "already there"
//! claim: steps_to_reach agrees in "three halvings"
//! why: The promise is |x| ≤ tolerance. It seldom matters, and where it does, it may be the difference between an answer and
//!   none.
//! see: Start at x0 = 4 with a tolerance of 4. Is |x| ≤ tolerance?
//! hint: Your answer is {{ observed }} where {{ expected }} is right. The start of that case is as far from 0 as
//!   the tolerance allows. Is a distance of 4 within a tolerance of 4?

pub fn contraction(a: f64, lr: f64) -> f64 {
    1.0 - 2.0 * a * lr
}

pub fn largest_stable_rate(a: f64) -> f64 {
    1.0 / a
}

pub fn steps_to_reach(a: f64, lr: f64, x0: f64, tolerance: f64) -> Option<usize> {
    let factor = contraction(a, lr).abs();
    let mut distance = x0.abs();
    if distance < tolerance || distance == 0.0 {
        return Some(0);
    }
    if factor == 0.0 {
        return Some(1);
    }
    if factor >= 1.0 || tolerance == 0.0 {
        return None;
    }
    let mut steps = 0;
    while distance >= tolerance {
        distance *= factor;
        steps += 1;
    }
    Some(steps)
}
