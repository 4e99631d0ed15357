//! The gradient by central differences, for probes that hold a reader's gradient against the reader's own loss.

use ndarray::{Array, Dimension};

/// ∂f/∂θ by central differences with step `eps`, two calls of `f` per entry; the shape of `theta`.
pub fn central_difference<D: Dimension>(
    theta: &Array<f64, D>,
    eps: f64,
    mut f: impl FnMut(&Array<f64, D>) -> f64,
) -> Array<f64, D> {
    let mut moved = theta.clone();
    let slopes: Vec<f64> = (0..theta.len())
        .map(|i| {
            let mut at = |shift: f64| {
                if let (Some(entry), Some(&original)) =
                    (moved.iter_mut().nth(i), theta.iter().nth(i))
                {
                    *entry = original + shift;
                }
                f(&moved)
            };
            let slope = (at(eps) - at(-eps)) / (2.0 * eps);
            at_rest(&mut moved, theta, i);
            slope
        })
        .collect();
    let mut slopes = slopes.into_iter();
    theta.mapv(|_| slopes.next().unwrap_or(f64::NAN))
}

fn at_rest<D: Dimension>(moved: &mut Array<f64, D>, theta: &Array<f64, D>, i: usize) {
    if let (Some(entry), Some(&original)) = (moved.iter_mut().nth(i), theta.iter().nth(i)) {
        *entry = original;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ndarray::array;

    #[test]
    fn a_quadratic_is_exact_to_rounding() {
        let theta = array![[1.0, -2.0], [0.5, 3.0]];
        let gradient = central_difference(&theta, 1e-3, |t| t.mapv(|x| x * x).sum());
        assert!((gradient - 2.0 * &theta).iter().all(|e| e.abs() < 1e-9));
    }
}
