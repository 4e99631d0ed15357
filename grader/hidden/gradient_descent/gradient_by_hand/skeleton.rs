//! The gradient of one squared error, worked out by hand.
//!
//! One example (x, y), one line with the parameters w and b, and the loss
//!
//! ```text
//! L(w, b) = (w·x + b − y)²
//! ```
//!
//! Its gradient is the pair of its partial derivatives, [∂L/∂w, ∂L/∂b].

/// The gradient of L at (`w`, `b`) for the example (`x`, `y`): first ∂L/∂w, then ∂L/∂b.
///
/// Where the prediction is exact, w·x + b = y, both are 0.
///
/// Example: at (w, b) = (0, 0) for (x, y) = (3, 1) the inside of the square is −1, and the gradient is [−6, −2].
pub fn gradient(w: f64, b: f64, x: f64, y: f64) -> [f64; 2] {
    todo!(
        "the derivative of the square, times the derivative of its inside, once for w and once for b"
    )
}

/// The same gradient at (w, b) = (1, 1) for (x, y) = (2, 5), as two numbers that you worked out on paper.
///
/// Work it out before you write `gradient`: the one checks the other.
pub fn gradient_on_paper() -> [f64; 2] {
    todo!("two numbers: [∂L/∂w, ∂L/∂b]")
}
