//! Plain numbers in a loop without an end, the length by `hypot`, and x − x to tell what is not finite: it is 0 for every
//! number, and NaN for NaN and the infinities.

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
    let mut theta = start.to_vec();
    let mut taken = 0;
    loop {
        let slopes = gradient(&Array1::from_vec(theta.clone()));
        let mut length = 0.0_f64;
        for slope in &slopes {
            length = length.hypot(*slope);
        }
        match (length <= tolerance, taken == max_steps) {
            (true, _) => return Outcome::Converged { steps: taken },
            (false, true) => return Outcome::Unfinished,
            (false, false) => {}
        }
        taken += 1;
        for (x, slope) in theta.iter_mut().zip(&slopes) {
            *x -= slope * lr;
            if *x - *x != 0.0 {
                return Outcome::Diverged { step: taken };
            }
        }
    }
}
