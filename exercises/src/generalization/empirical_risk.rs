//! The empirical risk of a model, and the gap between test and training data.
//!
//! The risk of a model is its expected loss on a new example. It cannot be computed, since that takes all examples that there
//! could be. The empirical risk stands in for it: the mean of the loss over the m examples that you have,
//!
//! ```text
//! risk = 1/m · Σ L(f(xᵢ), yᵢ)
//! ```
//!
//! An example is a pair (x, y): the input and the target. A list of examples is never empty.

/// The mean over `data` of the loss of one example.
///
/// `model` gives the prediction for an input. `loss` gives the loss of one example: it takes the prediction first, then the
/// target, and may be any function of the two.
///
/// Example: the model f(x) = 3x predicts 3 and 6 for the examples (1, 2) and (2, 8). The errors are 1 and −2, so with the
/// squared error as the loss the risk is (1 + 4)/2 = 2.5.
pub fn empirical_risk(
    model: impl Fn(f64) -> f64,
    loss: impl Fn(f64, f64) -> f64,
    data: &[(f64, f64)],
) -> f64 {
    todo!("the loss of each example, averaged over all of them")
}

/// The empirical risk on `test` minus that on `train`: by how much the model does worse on data that it has not seen.
///
/// The two lists may differ in length. Where the model does better on the test data, the gap is negative.
///
/// Example: the model f(x) = 3x has a risk of 2.5 on (1, 2), (2, 8), and a risk of 9 on (0, −3) alone. With these as the
/// training and the test data, the gap is 9 − 2.5 = 6.5.
pub fn generalization_gap(
    model: impl Fn(f64) -> f64,
    loss: impl Fn(f64, f64) -> f64,
    train: &[(f64, f64)],
    test: &[(f64, f64)],
) -> f64 {
    todo!("two risks of one model, and their difference")
}
