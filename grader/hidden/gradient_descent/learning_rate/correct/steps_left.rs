//! By recursion: an outcome of the walk from here, with the steps that are left, and one more step if there was one before.

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
    walk(&gradient, start.clone(), lr, 0, max_steps, tolerance)
}

fn walk(
    gradient: &impl Fn(&Array1<f64>) -> Array1<f64>,
    here: Array1<f64>,
    lr: f64,
    taken: usize,
    left: usize,
    tolerance: f64,
) -> Outcome {
    if taken > 0 && here.iter().any(|x| x.is_nan() || x.is_infinite()) {
        return Outcome::Diverged { step: taken };
    }
    let slope = gradient(&here);
    if slope.dot(&slope).sqrt() <= tolerance {
        return Outcome::Converged { steps: taken };
    }
    match left {
        0 => Outcome::Unfinished,
        left => walk(
            gradient,
            here - slope * lr,
            lr,
            taken + 1,
            left - 1,
            tolerance,
        ),
    }
}
