//! title: The length of the step is compared with the tolerance, not that of the gradient
//! kind: another-number
//! people: They stop when a step would hardly move the point, and multiply by the rate before they compare.
//! claim: outcome differs in "three steps from the left"
//! claim: outcome differs in "two parameters"
//! claim: outcome agrees in "a level start"
//! claim: step agrees
//! why: A short step may mean level ground, or only a small rate. With a rate that is small enough such a walk "converges" at
//!   its start, on the steepest slope.
//! see: Start on a steep slope with a rate of 1e-9. Does your walk claim to have arrived?
//! hint: You answer {{ observed }} where {{ expected }} is right. It is what comes out when the gradient is multiplied by the rate
//!   before it is compared. If you halve the rate, does the ground become more level?

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
        let length = lr * uphill.dot(&uphill).sqrt();
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
