//! Gradient descent: a step against the gradient, again and again.
//!
//! The gradient points to where the loss grows fastest, so a small step against it lowers the loss. It is asked for anew at
//! every point, since the slope that held at the last one does not hold here. All entries move at once, by the gradient of
//! one place. `steps` moves have a point before each of them and one at the end, so there are `steps + 1`.

use ndarray::Array1;

/// The start, and the point after each of `steps` steps against the gradient.
pub fn descend(
    gradient: impl Fn(&Array1<f64>) -> Array1<f64>,
    start: &Array1<f64>,
    lr: f64,
    steps: usize,
) -> Vec<Array1<f64>> {
    let mut theta = start.clone();
    let mut path = vec![theta.clone()];
    for _ in 0..steps {
        let uphill = gradient(&theta);
        theta -= &(lr * uphill);
        path.push(theta.clone());
    }
    path
}
