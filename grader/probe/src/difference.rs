//! The gradient by central differences, for probes that hold a reader's gradient against the reader's own loss.

use crate::Case;
use ndarray::{Array, Dimension};

impl Case<'_> {
    /// ∂f/∂θ by central differences with step `eps`, two calls of `f` per entry; the shape of `theta`.
    ///
    /// A method, since only a probe holds a case: a reader's file, which is compiled beside it, cannot call this in place
    /// of what it should work out.
    pub fn central_difference<D: Dimension>(
        &self,
        theta: &Array<f64, D>,
        eps: f64,
        mut f: impl FnMut(&Array<f64, D>) -> f64,
    ) -> Array<f64, D> {
        differences(theta, eps, &mut f)
    }
}

/// The same for any function: compiled once per dimension, and not into every exercise.
fn differences<D: Dimension>(
    theta: &Array<f64, D>,
    eps: f64,
    f: &mut dyn FnMut(&Array<f64, D>) -> f64,
) -> Array<f64, D> {
    let originals: Vec<f64> = theta.iter().copied().collect();
    let mut moved = theta.clone();
    let mut slopes = theta.clone();
    for (i, (slope, &original)) in slopes.iter_mut().zip(&originals).enumerate() {
        let mut at = |entry: f64| {
            set(&mut moved, i, entry);
            f(&moved)
        };
        *slope = (at(original + eps) - at(original - eps)) / (2.0 * eps);
        set(&mut moved, i, original);
    }
    slopes
}

/// Sets entry `i`, counted row by row.
fn set<D: Dimension>(array: &mut Array<f64, D>, i: usize, entry: f64) {
    if let Some(place) = array.iter_mut().nth(i) {
        *place = entry;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ndarray::array;

    #[test]
    fn a_quadratic_is_exact_to_rounding() {
        let theta = array![[1.0, -2.0], [0.5, 3.0]];
        let gradient = differences(&theta, 1e-3, &mut |t| t.mapv(|x| x * x).sum());
        assert!((gradient - 2.0 * &theta).iter().all(|e| e.abs() < 1e-9));
    }
}
