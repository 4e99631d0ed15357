//! The gradient of any function, measured: move each parameter a little both ways, and see what the function does.
//!
//! The *central difference* in the parameter θᵢ takes the value of f on both sides, at a distance of ε:
//!
//! ```text
//! ∂f/∂θᵢ ≈ (f(…, θᵢ + ε, …) − f(…, θᵢ − ε, …)) / 2ε
//! ```
//!
//! The dots are the other parameters. They stay where they are.

use ndarray::Array1;

/// The central differences of `f` at `theta` (n parameters, at least one) with the step `eps` (positive): n entries,
/// one per parameter.
///
/// `f` may be expensive, so its calls are counted: it is called exactly 2n times, twice per parameter, in any order.
/// What it is called with differs from `theta` in one entry, by `eps` up or down.
///
/// Example: for f(θ) = θ₀²·θ₁ at θ = [1, 3] with ε = 0.5, the two values in the first parameter are 1.5²·3 = 6.75 and
/// 0.5²·3 = 0.75, so the first entry is (6.75 − 0.75) / (2·0.5) = 6. The second is (3.5 − 2.5) / (2·0.5) = 1. That took
/// 4 calls.
pub fn numerical_gradient(
    f: impl Fn(&Array1<f64>) -> f64,
    theta: &Array1<f64>,
    eps: f64,
) -> Array1<f64> {
    todo!("for each parameter: f on both sides of it, and the slope between the two")
}
