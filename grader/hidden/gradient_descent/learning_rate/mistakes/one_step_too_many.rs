//! title: A step is taken from the last point
//! kind: first-and-last
//! people: They go through all max_steps + 1 points and take a step from each of them.
//! claim: "outcome of a walk that leaves" case Diverged in "gone one step later"
//! claim: "outcome of a walk that leaves" agrees in "gone with the last step"
//! claim: outcome agrees
//! claim: steps agrees
//! claim: step agrees
//! why: With n steps there are n + 1 points, and the last one is only looked at. A step from it would be number n + 1,
//!   which is not allowed, and it can lead out of the numbers.
//! see: Count the steps of your program for max_steps = 0.
//! hint: You answer {{ observed }} where {{ expected }} is right, in a walk that would leave the numbers with one step
//!   more than it is allowed. How many steps does your program take when max_steps is 1?

use ndarray::Array1;

pub enum Outcome {
    Converged { steps: usize },
    Diverged { step: usize },
    Unfinished,
}

pub fn descend_until(
    gradient: impl Fn(&Array1<f64>) -> Array1<f64>,
    start: &Array1<f64>,
    lr: f64,
    max_steps: usize,
    tolerance: f64,
) -> Outcome {
    let mut theta = start.clone();
    for steps in 0..=max_steps {
        let uphill = gradient(&theta);
        let length = uphill.dot(&uphill).sqrt();
        if length <= tolerance {
            return Outcome::Converged { steps };
        }
        theta -= &(lr * uphill);
        if theta.iter().any(|entry| !entry.is_finite()) {
            return Outcome::Diverged { step: steps + 1 };
        }
    }
    Outcome::Unfinished
}
