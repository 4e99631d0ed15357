//! title: The walk is given up after a fixed number of steps
//! kind: given-up-too-early
//! people: They try a thousand steps and answer `None` if that was not enough, so that no other case needs a thought.
//! claim: steps_to_reach missing in "a slow rate"
//! claim: steps_to_reach missing in "a rate close to the bound"
//! claim: steps_to_reach agrees in "a rate too large"
//! claim: steps_to_reach agrees in "a tolerance of 0"
//! claim: steps_to_reach agrees in "swinging in"
//! why: "Not yet" is not "never". With a contraction of −0.9999 the distance shrinks at every step, and it takes more
//!   than ten thousand of them to notice. Whether a walk arrives can be told from the contraction and the tolerance,
//!   without walking.
//! see: Take a = 1 and lr = 0.0001. By which factor does a step shrink the distance, and does that ever stop?
//! hint: You answer {{ observed }} where {{ expected }} is right: that walk is slow, and arrives. That usually comes
//!   from a limit on the number of steps that is too low. Which walks can never arrive, and how can you tell without
//!   taking a step?

pub fn contraction(a: f64, lr: f64) -> f64 {
    1.0 - 2.0 * a * lr
}

pub fn largest_stable_rate(a: f64) -> f64 {
    1.0 / a
}

pub fn steps_to_reach(a: f64, lr: f64, x0: f64, tolerance: f64) -> Option<usize> {
    let factor = contraction(a, lr).abs();
    let mut distance = x0.abs();
    for steps in 0..1000 {
        if distance <= tolerance {
            return Some(steps);
        }
        distance *= factor;
    }
    None
}
