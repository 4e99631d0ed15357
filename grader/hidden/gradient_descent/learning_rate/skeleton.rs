//! How a walk of gradient descent ends: it converges, it diverges, or the steps run out.
//!
//! Which it is depends, for one and the same loss and start, on the learning rate.

use ndarray::Array1;

/// How a walk ended.
pub enum Outcome {
    /// The ground became level. `steps` is how many steps were taken until then.
    Converged { steps: usize },
    /// The step with the number `step`, counted from 1, led to an entry that is NaN or infinite.
    Diverged { step: usize },
    /// All steps were taken, and neither happened.
    Unfinished,
}

/// Walks against the gradient with the rate `lr`, for at most `max_steps` steps, and says how that ends.
///
/// `gradient` gives ∇L at the point that it is called with, one entry per parameter. Every entry of `start` is finite.
///
/// The walk has converged at the first point where the Euclidean length of the gradient, the root of the sum of its squared
/// entries, is at most `tolerance`. Every point is looked at before a step is taken from it, and the last point too, so the
/// number of steps can be 0, and it can be `max_steps`.
///
/// The walk has diverged as soon as a step leads to a point with an entry that is NaN or infinite; one such entry is enough.
/// That point is not asked for its gradient any more.
///
/// With `max_steps` 0, the start is the last point.
///
/// Example: L = θ² has the gradient 2·θ. From [8] with a rate of 0.25 the walk goes to 4, 2 and 1, where the gradient is 8,
/// 4 and 2. For a tolerance of 3 it has converged after 3 steps; with `max_steps` 2 it is unfinished.
pub fn descend_until(
    gradient: impl Fn(&Array1<f64>) -> Array1<f64>,
    start: &Array1<f64>,
    lr: f64,
    max_steps: usize,
    tolerance: f64,
) -> Outcome {
    todo!("look at each point before its step, and at where the step has led after it")
}
