//! title: The last point is not looked at
//! kind: first-and-last
//! people: They look at the point, take the step, and when the steps are used up, they are done.
//! claim: outcome case Unfinished in "level at the last point"
//! claim: outcome case Unfinished in "no steps from a level start"
//! claim: outcome agrees in "a level start"
//! claim: "outcome of a walk that leaves" agrees in "gone with the last step"
//! claim: steps agrees
//! why: n steps have n + 1 points. A loop over the steps sees the point before each of them, and the one that the last step
//!   leads to is left. If the ground is level there, the walk has converged, with its last step.
//! see: Find a walk that needs 3 steps, and allow it 3.
//! hint: Where only the last point is level you answer {{ observed }}, and {{ expected }} would be right. That usually comes from
//!   a loop that goes once for each step. How many points are there on a walk of three steps?

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
    for steps in 0..max_steps {
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
