//! title: The gradient's length is asked whether it is finite, not the point
//! kind: nan-and-infinity
//! people: They have the length at hand, and a walk that leaves has a long gradient.
//! claim: "outcome of a walk that leaves" differs in "a rate far too large"
//! claim: "outcome of a walk that leaves" case Diverged in "gone one step later"
//! claim: outcome agrees
//! claim: steps agrees
//! why: The squares of the entries become infinite long before the entries do: at 10¹⁵⁴ in place of 10³⁰⁸. Such a walk
//!   is reported while its points are still numbers.
//! see: Print the point and the length of the gradient, step by step, when the length becomes infinite.
//! hint: You answer {{ observed }} where {{ expected }} is right. It is what comes out when the length of the gradient
//!   is asked whether it is finite. Is every entry of the point itself infinite or NaN by then, or is it a large
//!   number?

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
        if !length.is_finite() {
            return Outcome::Diverged { step: steps + 1 };
        }
    }
    Outcome::Unfinished
}
