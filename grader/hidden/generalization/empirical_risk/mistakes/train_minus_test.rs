//! title: The gap is train minus test
//! kind: difference-turned-round
//! people: They subtract in the order in which the data are used, or in which the arguments stand.
//! claim: gap sign flipped
//! claim: risk agrees
//! why: The gap says by how much the model does worse on new data, so that a model that remembers and does not
//!   understand has a large one. The other way round, the worst case would have the smallest number.
//! see: Take a model that is exact on the training data and wrong on the test data. Is its gap positive?
//! hint: Your gap is {{ observed }} where {{ expected }} is right: the size is right and the sign is not, in every
//!   case. That is the risk on the training data minus the one on the test data. Which of the two is usually larger, and
//!   what sign should the gap then have?

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
    train_risk - test_risk
}
