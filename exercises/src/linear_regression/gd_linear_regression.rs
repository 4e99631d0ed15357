//! Linear regression, learned by gradient descent.
//!
//! The model predicts ŷ = Xw + b. The loss is the mean squared error over all m examples,
//!
//! ```text
//! MSE = 1/m · Σ (ŷᵢ − yᵢ)²
//! ```
//!
//! and every iteration moves w and b one step against its gradient, both at once:
//!
//! ```text
//! w ← w − lr · ∂MSE/∂w        b ← b − lr · ∂MSE/∂b
//! ```

use ndarray::{Array1, Array2};

/// What gradient descent arrives at, and how it got there.
pub struct Fit {
    /// One weight per feature.
    pub w: Array1<f64>,
    /// The bias.
    pub b: f64,
    /// `losses[i]` is the mean squared error *before* update i, so there are as many as iterations.
    pub losses: Vec<f64>,
}

/// Fits w and b to the examples by `n_iters` steps of gradient descent with the learning rate `lr`.
///
/// `x` has m rows, one per example, and a column per feature; `y` has m entries. There is at least one example. `w` and
/// `b` start at zero, and each step uses all the examples. With `n_iters` 0 they stay at zero and `losses` is empty.
///
/// Example: for the inputs 1 and 3 (a 2×1 array), the targets 2 and 4, a rate of 0.1 and one iteration, the predictions
/// are 0 and 0, the loss is 10, the slopes are −14 for w and −6 for b, and the fit is w = [1.4], b = 0.6, losses = [10].
pub fn gradient_descent(x: &Array2<f64>, y: &Array1<f64>, lr: f64, n_iters: usize) -> Fit {
    let mut w: Array1<f64> = todo!("the start: a zero for each feature");
    let mut b = 0.0;
    let mut losses = Vec::new();
    for _ in 0..n_iters {
        todo!("predict, note the loss, work out both slopes, then take the step")
    }
    Fit { w, b, losses }
}
