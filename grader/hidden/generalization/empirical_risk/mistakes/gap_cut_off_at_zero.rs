//! title: A negative gap is cut off at 0
//! kind: sign-or-size
//! people: They take it that a model cannot do better on new data, and raise what is negative to 0.
//! claim: gap zero in "better on the test data"
//! claim: gap agrees in "the gap of a line"
//! claim: gap agrees in "learned by heart"
//! claim: risk agrees
//! why: By the luck of a split the test part can be the kinder one. A negative gap says so; cut off at 0 it looks like
//!   a model that generalises perfectly.
//! see: Swap your training and your test data. The gap should change its sign.
//! hint: Where the model does better on the test data your gap is {{ observed }}, and {{ expected }} is right. That is
//!   what comes out when a negative gap is raised to 0. What does the doc say that the gap is in such a case?

pub fn empirical_risk(
    model: impl Fn(f64) -> f64,
    loss: impl Fn(f64, f64) -> f64,
    data: &[(f64, f64)],
) -> f64 {
    let m = data.len() as f64;
    let losses = data.iter().map(|&(x, y)| loss(model(x), y));
    losses.sum::<f64>() / m
}

pub fn generalization_gap(
    model: impl Fn(f64) -> f64,
    loss: impl Fn(f64, f64) -> f64,
    train: &[(f64, f64)],
    test: &[(f64, f64)],
) -> f64 {
    let train_risk = empirical_risk(&model, &loss, train);
    let test_risk = empirical_risk(&model, &loss, test);
    (test_risk - train_risk).max(0.0)
}
