//! title: A point is asked for its gradient before it is asked whether it is one
//! kind: nan-and-infinity
//! people: They put both questions at the top of the loop, and the one for level ground first.
//! claim: "outcome of a walk that leaves" case Converged in "level ground at infinity"
//! claim: "outcome of a walk that leaves" agrees in "a rate far too large"
//! claim: "outcome of a walk that leaves" agrees in "beyond where the slope is a number"
//! claim: steps agrees
//! why: Some losses become level far out: the slope 1/θ is 0 at infinity. A walk that was thrown there then seems to have found
//!   its minimum, when it is lost.
//! see: Print 1.0 / f64::INFINITY. Is that a slope that you would trust?
//! hint: Where a step leads to infinity and the slope there is 0, you answer {{ observed }}, and {{ expected }} would be right.
//!   After a step, which of your two questions comes first?

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
        if theta.iter().any(|entry| !entry.is_finite()) {
            return Outcome::Diverged { step: steps };
        }
        theta -= &(lr * uphill);
    }
    Outcome::Unfinished
}
