//! title: A walk has diverged only when no entry is finite any more
//! kind: nan-and-infinity
//! people: They ask whether the point is finite, and take "some entry is" for yes.
//! claim: "outcome of a walk that leaves" case Unfinished in "one entry leaves"
//! claim: "outcome of a walk that leaves" agrees in "a rate far too large"
//! claim: "outcome of a walk that leaves" agrees in "gone with the last step"
//! claim: step agrees
//! why: With one entry infinite the prediction is worth nothing, however well the others have settled. And with many
//!   parameters it is nearly always one that goes first.
//! see: Take two parameters, a steep one and a flat one, and a rate that suits the flat one only.
//! hint: Where one entry becomes infinite and another stays finite, you answer {{ observed }}, and {{ expected }} would be right.
//!   How many entries that are no numbers does it take to spoil a point?

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
        if theta.iter().all(|entry| !entry.is_finite()) {
            return Outcome::Diverged { step: steps + 1 };
        }
    }
    Outcome::Unfinished
}
