//! Linear regression, learned batch by batch.
//!
//! The model is ŷ = Xw + b. Each update looks at one batch of examples and at no others. With n examples in the batch, its loss
//! is the mean over these n alone,
//!
//! ```text
//! MSE = 1/n · Σ (ŷᵢ − yᵢ)²        i in the batch
//! ```
//!
//! and w and b move one step against its gradient, both at once:
//!
//! ```text
//! w ← w − lr · ∂MSE/∂w        b ← b − lr · ∂MSE/∂b
//! ```
//!
//! Which kind of gradient descent this is, the batches decide: with all examples in each of them it is batch gradient descent,
//! with one example in each it is stochastic, and with some in each it is mini-batch gradient descent.

use ndarray::{Array1, Array2, Axis};

/// What the updates arrive at, and how they got there.
pub struct Fit {
    /// One weight per feature.
    pub w: Array1<f64>,
    /// The bias.
    pub b: f64,
    /// `losses[i]` is the mean squared error of batch i *before* its update, so there are as many as batches.
    pub losses: Vec<f64>,
}

/// Fits w and b by one update per batch, in the order of `batches`, with the learning rate `lr`.
///
/// `x` has m rows, one per example, and a column per feature; `y` has m entries. A batch is a list of indices: index i stands
/// for row i of `x` and entry i of `y`. Batches may differ in size, and none is empty; the epochs of a longer training stand
/// one after the other in the same list. `w` and `b` start at zero. Without any batch they stay at zero and `losses` is empty.
///
/// Look at `select` of ndarray, which picks rows of an array, or entries, by their indices.
///
/// Example: for the inputs 1 and 3 (a 2×1 array), the targets 2 and 4, the batches [[1], [0]] and a rate of 0.1, the first
/// update looks at 3 and 4 alone: the prediction is 0, the loss 16, the slopes are −24 for w and −8 for b. The second looks at
/// 1 and 2: from w = 2.4 and b = 0.8 the prediction is 3.2, the loss 1.44, both slopes are 2.4. The fit is w = [2.16],
/// b = 0.56, losses = [16, 1.44].
pub fn sgd(x: &Array2<f64>, y: &Array1<f64>, batches: &[Vec<usize>], lr: f64) -> Fit {
    let mut w: Array1<f64> = todo!("the start: a zero for each feature");
    let mut b = 0.0;
    let mut losses = Vec::new();
    for batch in batches {
        todo!("the loss of this batch, both slopes of it, then the step")
    }
    Fit { w, b, losses }
}
