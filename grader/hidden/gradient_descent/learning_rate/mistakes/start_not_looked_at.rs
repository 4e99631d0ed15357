//! title: The start is not looked at
//! kind: first-and-last
//! people: They take a step and then ask where it has led, so that the first question comes after the first step.
//! claim: outcome differs in "a level start"
//! claim: outcome differs in "no steps from a level start"
//! claim: outcome agrees in "three steps from the left"
//! claim: outcome agrees in "level at the last point"
//! claim: steps agrees
//! why: A walk can begin where the ground is level, for instance because it goes on from where an earlier one has ended. It
//!   then needs no step, and should say so.
//! see: Start in the minimum. How many steps does your walk need to find that out?
//! hint: Where the start is level already you answer {{ observed }}, and {{ expected }} would be right; other walks
//!   that converge come out right. That usually comes from asking only after a step. At which point should the first
//!   question be asked?

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
    for step in 1..=max_steps {
        let uphill = gradient(&theta);
        theta -= &(lr * uphill);
        if theta.iter().any(|entry| !entry.is_finite()) {
            return Outcome::Diverged { step };
        }
        let uphill = gradient(&theta);
        let length = uphill.dot(&uphill).sqrt();
        if length <= tolerance {
            return Outcome::Converged { steps: step };
        }
    }
    Outcome::Unfinished
}
