//! title: The step that diverges is counted from 0
//! kind: first-and-last
//! people: They report the counter of the loop, which is 0 during the first step.
//! claim: step offset -1
//! claim: "outcome of a walk that leaves" differs in "a rate far too large"
//! claim: "outcome of a walk that leaves" differs in "beyond where the slope is a number"
//! claim: outcome agrees in "three steps from the left"
//! claim: steps agrees
//! why: Before the first step none has been taken, so the counter is 0 there, and it is right for points. A step has one more
//!   than the point it leaves from: the first one is number 1.
//! see: Let the first step lead out of the numbers, with a rate of 1e308 on a steep slope. Which number has that step?
//! hint: You answer {{ observed }} where {{ expected }} is right: your walks that diverge are one step early. How many
//!   steps have been taken when the first one has led out of the numbers?

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
        if steps == max_steps {
            break;
        }
        theta -= &(lr * uphill);
        if theta.iter().any(|entry| !entry.is_finite()) {
            return Outcome::Diverged { step: steps };
        }
    }
    Outcome::Unfinished
}
