//! title: A gradient that is NaN is taken for level ground
//! kind: nan-and-infinity
//! people: They walk while the gradient is longer than the tolerance, and call it converged when that ends. It also ends with
//!   NaN, which is not longer than anything.
//! claim: "outcome of a walk that leaves" case Converged in "beyond where the slope is a number"
//! claim: "outcome of a walk that leaves" agrees in "a rate far too large"
//! claim: steps agrees
//! claim: step agrees
//! why: Every comparison with NaN is false, `>` as well as `<=`. "Not longer than the tolerance" is then true of NaN, and a
//!   walk that has left the loss's domain seems to have found a minimum.
//! see: Print `f64::NAN > 1.0` and `f64::NAN <= 1.0`.
//! hint: Where the gradient becomes NaN you answer {{ observed }}, and {{ expected }} would be right; other walks that
//!   leave the numbers come out right. That usually comes from asking whether the length is *not* more than the
//!   tolerance. What do comparisons with NaN say?

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
        if !(length > tolerance) {
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
