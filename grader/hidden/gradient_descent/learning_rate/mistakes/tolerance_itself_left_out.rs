//! title: A gradient as long as the tolerance is not accepted
//! kind: equality
//! people: They ask for a length below the tolerance.
//! claim: outcome differs in "as long as the tolerance"
//! claim: outcome agrees in "three steps from the left"
//! claim: "outcome of a walk that leaves" agrees
//! claim: steps agrees
//! claim: step agrees
//! why: The promise is that the length is at most the tolerance. With a tolerance of 0 the difference decides whether a
//!   level start is noticed at all.
//! see: Start in the minimum with a tolerance of 0. Is the length of the gradient at most 0?
//! hint: You answer {{ observed }} where {{ expected }} is right, and the gradient at the start is exactly as long as
//!   the tolerance. Does a length of 5 fulfil a tolerance of 5?

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
        if length < tolerance {
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
