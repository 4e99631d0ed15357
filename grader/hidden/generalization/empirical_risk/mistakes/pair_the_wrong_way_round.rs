//! title: Inputs and targets have changed places
//! kind: exchanged
//! people: They take the pairs apart as (y, x), the target first.
//! claim: risk differs
//! claim: gap differs
//! why: Both are plain numbers, so the compiler cannot tell which is which. The model is then asked to predict the
//!   input from the target, which is another task.
//! see: Print what your model is called with for the pair (1, 4).
//! hint: Your number is {{ observed }} where {{ expected }} is right. It is what comes out when the second number of
//!   each pair goes into the model and the first is taken for the target. Which of the two does the doc call the input?

pub fn empirical_risk(
    model: impl Fn(f64) -> f64,
    loss: impl Fn(f64, f64) -> f64,
    data: &[(f64, f64)],
) -> f64 {
    let m = data.len() as f64;
    let losses = data.iter().map(|&(y, x)| loss(model(x), y));
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
