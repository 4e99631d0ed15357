//! How a walk of gradient descent ends: it converges, it diverges, or the steps run out.
//!
//! `max_steps` steps have a point before each of them and one at the end, so the loop goes through `max_steps + 1` points and
//! stops at the last of them before it takes a step too many. A point is looked at twice: on arrival, whether it still is
//! one, and before the step from it, whether the ground is level. NaN fails every comparison, so it is asked for by name.

use ndarray::Array1;

/// How a walk ended.
pub enum Outcome {
    Converged { steps: usize },
    Diverged { step: usize },
    Unfinished,
}

/// At most `max_steps` steps against the gradient, until that is no longer than `tolerance` or a point is not finite.
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
        if theta.iter().any(|entry| !entry.is_finite()) {
            return Outcome::Diverged { step: steps + 1 };
        }
    }
    Outcome::Unfinished
}
