//! title: The square of the gradient's length is compared with the tolerance
//! kind: square-or-root
//! people: They sum the squared entries and leave the root out.
//! claim: outcome differs in "three steps from the left"
//! claim: outcome differs in "as long as the tolerance"
//! claim: outcome agrees in "a level start"
//! claim: step agrees
//! why: A square is compared with a length. Below 1 the square is smaller, so the walk stops too early; above 1 it is larger,
//!   so the walk goes on too long.
//! see: Take a gradient of [3, 4] and a tolerance of 5.
//! hint: You answer {{ observed }} where {{ expected }} is right. It is what comes out when the sum of the squared entries is
//!   compared with the tolerance. How long is an arrow with the entries 3 and 4?

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
        let length = uphill.dot(&uphill);
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
