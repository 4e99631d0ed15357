//! title: The squared error is used whatever the loss is
//! kind: rule-beyond-its-range
//! people: They know the loss as the mean squared error, write that, and never call the `loss` that they are given.
//! claim: risk agrees in "the squared error of four examples"
//! claim: risk factor 2 in "too little costs more"
//! claim: gap agrees in "the gap of a line"
//! claim: gap agrees in "learned by heart"
//! claim: gap differs in "better on the test data"
//! why: The risk is the expected loss for any loss. Which one is right depends on the task, and whoever calls the
//!   function has chosen it.
//! see: Call your function with a loss that is always 7. The risk must be 7.
//! hint: Your number is {{ observed }} where {{ expected }} is right. Wherever the loss is the squared error you are
//!   right, and elsewhere your number is what the squared error would give. Where do you use the argument `loss`?

pub fn empirical_risk(
    model: impl Fn(f64) -> f64,
    loss: impl Fn(f64, f64) -> f64,
    data: &[(f64, f64)],
) -> f64 {
    let m = data.len() as f64;
    let losses = data.iter().map(|&(x, y)| (model(x) - y).powi(2));
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
    test_risk - train_risk
}
