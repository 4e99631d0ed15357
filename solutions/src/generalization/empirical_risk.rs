//! The empirical risk of a model, and the gap between test and training data.
//!
//! An expectation over all examples that there could be is estimated by the mean over those that there are. The estimate is
//! fair where the examples have played no part in choosing the model, which is true of the test data alone. So the two
//! risks estimate different things, and their difference says how much of the fit to the training data is lost on others.

/// 1/m · Σ L(f(xᵢ), yᵢ) over the m examples of `data`.
pub fn empirical_risk(
    model: impl Fn(f64) -> f64,
    loss: impl Fn(f64, f64) -> f64,
    data: &[(f64, f64)],
) -> f64 {
    let m = data.len() as f64;
    let losses = data.iter().map(|&(x, y)| loss(model(x), y));
    losses.sum::<f64>() / m
}

/// The risk on `test` minus the risk on `train`.
pub fn generalization_gap(
    model: impl Fn(f64) -> f64,
    loss: impl Fn(f64, f64) -> f64,
    train: &[(f64, f64)],
    test: &[(f64, f64)],
) -> f64 {
    let train_risk = empirical_risk(&model, &loss, train);
    let test_risk = empirical_risk(&model, &loss, test);
    test_risk - train_risk
}
