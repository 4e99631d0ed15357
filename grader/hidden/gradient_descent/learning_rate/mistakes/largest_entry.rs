//! title: The largest entry of the gradient is compared with the tolerance, not its length
//! kind: another-number
//! people: They ask whether every slope is small enough, each by itself.
//! claim: outcome differs in "two parameters"
//! claim: outcome differs in "a random bowl over three parameters"
//! claim: outcome agrees in "three steps from the left"
//! claim: steps agrees
//! why: The steepest way goes along several axes at once, and it is steeper than each of them: entries of 6 and 8 make a slope
//!   of 10. The largest entry is a measure too, in use elsewhere, but another than the one asked for.
//! see: Take a gradient of [3, 4] and a tolerance of 4.5. Is its length at most that?
//! hint: You answer {{ observed }} where {{ expected }} is right. It is what comes out when the largest entry is compared with
//!   the tolerance, which is the same only over one parameter. How long is an arrow with the entries 6 and 8?

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
        let length = uphill
            .iter()
            .fold(0.0_f64, |largest, slope| largest.max(slope.abs()));
        if length <= tolerance {
            return Outcome::Converged { steps };
        }
        if steps == max_steps {
            break;
        }
        theta -= &(lr * uphill);
        if theta.iter().any(|entry| !entry.is_finite()) {
            return Outcome::Diverged { step: steps + 1 };
        }
    }
    Outcome::Unfinished
}
