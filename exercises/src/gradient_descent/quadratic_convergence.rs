//! Gradient descent on a parabola, where you can tell the whole path beforehand.
//!
//! The loss is f(x) = a·x² with a > 0, and its minimum is at 0. A step with the learning rate lr leads from x to
//!
//! ```text
//! x_new = x − lr · f′(x)
//! ```
//!
//! The slope f′(x) is a multiple of x. So the new x is a multiple of the old one, by a number that is the same at every
//! step: the contraction. Everything about the path follows from it.
//!
//! `a` and `lr` are always positive.

/// The contraction: what one step with the rate `lr` on a·x² multiplies x by.
///
/// It is negative where the step crosses the minimum, and 0 where it ends in it.
///
/// Example: for a = 1 and lr = 0.1 a step takes x = 10 to 8, so the contraction is 0.8; with lr = 0.75 it takes 10 to −5,
/// and the contraction is −0.5.
pub fn contraction(a: f64, lr: f64) -> f64 {
    todo!("the step written as a number times x: that number")
}

/// The bound on the learning rate: with every smaller rate x comes ever closer to 0, wherever it starts.
///
/// With the bound itself it does not: the contraction is −1 there, and x jumps to −x and back.
///
/// Example: for a = 5 it is 0.2.
pub fn largest_stable_rate(a: f64) -> f64 {
    todo!("the rate at which the contraction leaves the numbers between −1 and 1")
}

/// The fewest steps from `x0` until |x| ≤ `tolerance`, or `None` if that never happens. `tolerance` is not negative.
///
/// It is 0 where |x0| ≤ `tolerance` already, whatever the rate is. With a contraction of −1, |x| stays what it is at the
/// start; with one beyond that, |x| grows.
///
/// The answer is that of exact numbers. A tolerance of 0 is reached only where x0 or the contraction is 0: halving 1 again
/// and again never gives 0, although an `f64` at last becomes too small to be told from it.
///
/// Where the answer is not `None`, it is at most 100 000.
///
/// Example: for a = 1 and lr = 0.1, x0 = 10 leads to 8, 6.4, 5.12, 4.096. For a tolerance of 5 the answer is 4, since 5.12
/// is still more; for a tolerance of 10 it is 0.
pub fn steps_to_reach(a: f64, lr: f64, x0: f64, tolerance: f64) -> Option<usize> {
    todo!("what can be told at once, from the start, the contraction and the tolerance; then count")
}
