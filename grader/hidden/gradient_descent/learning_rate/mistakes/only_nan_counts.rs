//! title: A point that is infinite is taken for a point
//! kind: nan-and-infinity
//! people: They look out for NaN alone, since that is what broken training prints.
//! claim: "outcome of a walk that leaves" differs in "a rate far too large"
//! claim: "outcome of a walk that leaves" differs in "gone with the last step"
//! claim: step offset 1
//! claim: "outcome of a walk that leaves" agrees in "beyond where the slope is a number"
//! claim: steps agrees
//! why: A number that grows beyond the largest `f64` becomes infinite first. NaN comes with the next step, when infinity is
//!   taken off infinity: one step late, or, where no step is left, never.
//! see: Print theta after each of the last steps before NaN appears.
//! hint: You answer {{ observed }} where {{ expected }} is right: walks that outgrow all numbers are noticed one step late. After
//!   that step you have a NaN. What were the entries one step earlier?

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
        if theta.iter().any(|entry| entry.is_nan()) {
            return Outcome::Diverged { step: steps + 1 };
        }
    }
    Outcome::Unfinished
}
