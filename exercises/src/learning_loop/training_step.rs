//! One iteration of the learning loop, with one example.
//!
//! The model is the line ŷ = w·x + b, and the loss is the squared error of one example: an input x with its target y.
//! One iteration has four stages:
//!
//! ```text
//! forward    ŷ = w·x + b
//! loss       L = (ŷ − y)²
//! backward   ∂L/∂w = 2·(ŷ − y)·x         ∂L/∂b = 2·(ŷ − y)
//! update     w ← w − lr · ∂L/∂w          b ← b − lr · ∂L/∂b
//! ```
//!
//! Forward, loss and backward all use the w and b that the iteration began with. Only then do both move.

/// What one iteration leaves behind.
pub struct Step {
    /// The weight after the update.
    pub w: f64,
    /// The bias after the update.
    pub b: f64,
    /// The squared error *before* the update.
    pub loss: f64,
}

/// One iteration from `w` and `b`, with the example (`x`, `y`) and the learning rate `lr`. All five are single numbers,
/// and `lr` is positive.
///
/// The loss in the result is that of the prediction before the update. Both slopes belong to that same prediction, so it
/// does not matter which parameter you move first. Where the prediction is exact, the loss is 0 and nothing moves. Where
/// `x` is 0, only the bias can move.
///
/// Example: from w = 1 and b = 0.5, with the example (2, 4) and a rate of 0.05, the prediction is 2.5 and the loss 2.25.
/// The slopes are −6 in w and −3 in b, so the result is w = 1.3, b = 0.65 and loss = 2.25.
pub fn training_step(w: f64, b: f64, x: f64, y: f64, lr: f64) -> Step {
    todo!("the four stages, one after the other")
}
