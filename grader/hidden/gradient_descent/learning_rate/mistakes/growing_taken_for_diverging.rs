//! title: A gradient that grows is taken for divergence
//! kind: given-up-too-early
//! people: They compare the gradient's length with the one before, and stop when it has become longer: it should fall.
//! claim: outcome case Diverged in "a slope that grows"
//! claim: outcome case Diverged in "down from a summit"
//! claim: "outcome of a walk that leaves" differs in "a rate far too large"
//! claim: outcome agrees in "three steps from the left"
//! claim: steps agrees
//! why: Near a summit, or a saddle, the ground is nearly level, and on the way down it becomes steeper first. The slope grows,
//!   the loss falls, and all is well. Only what is no number any more is sure to be lost.
//! see: Print the gradient's length on the way down from θ = 0.125 for the slope θ³ − θ, and the loss (θ² − 1)²/4 beside it.
//! hint: You answer {{ observed }} where {{ expected }} is right. The slope has become steeper there, and the point is still a
//!   number. Can a slope become steeper while the loss falls?

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
    let mut before = f64::INFINITY;
    for steps in 0..=max_steps {
        let uphill = gradient(&theta);
        let length = uphill.dot(&uphill).sqrt();
        if length <= tolerance {
            return Outcome::Converged { steps };
        }
        if length > before {
            return Outcome::Diverged { step: steps };
        }
        if steps == max_steps {
            break;
        }
        before = length;
        theta -= &(lr * uphill);
        if theta.iter().any(|entry| !entry.is_finite()) {
            return Outcome::Diverged { step: steps + 1 };
        }
    }
    Outcome::Unfinished
}
