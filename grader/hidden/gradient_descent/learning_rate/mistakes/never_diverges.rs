//! title: No point is asked whether it still is one
//! kind: nan-and-infinity
//! people: They ask for level ground only, and let the steps run out.
//! claim: "outcome of a walk that leaves" case Unfinished in "a rate far too large"
//! claim: "outcome of a walk that leaves" case Unfinished in "gone with the last step"
//! claim: "outcome of a walk that leaves" agrees in "gone one step later"
//! claim: outcome agrees
//! claim: steps agrees
//! claim: step same everywhere
//! why: From infinity and NaN no step leads back, so the steps that are left change nothing. "Unfinished" sounds as if
//!   more of them might help.
//! see: Print theta after each step of a walk whose rate is far too large.
//! hint: The walk leads to an infinite or NaN entry, and you answer {{ observed }} where {{ expected }} is right. It is
//!   what comes out when no point is asked whether its entries are finite. After which line of yours could you ask?

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
    }
    Outcome::Unfinished
}
