//! One loop over the steps, and the last point looked at by itself after it. Lengths are compared by their squares.

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
    let mut theta = start.to_owned();
    let mut slope = gradient(&theta);
    let level = |slope: &Array1<f64>| slope.iter().map(|s| s * s).sum::<f64>() <= tolerance.powi(2);
    for step in 1..=max_steps {
        if level(&slope) {
            return Outcome::Converged { steps: step - 1 };
        }
        theta = &theta - &(&slope * lr);
        if !theta.iter().all(|x| x.is_finite()) {
            return Outcome::Diverged { step };
        }
        slope = gradient(&theta);
    }
    if level(&slope) {
        Outcome::Converged { steps: max_steps }
    } else {
        Outcome::Unfinished
    }
}
