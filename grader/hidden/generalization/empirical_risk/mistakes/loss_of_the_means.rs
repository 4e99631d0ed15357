//! title: The loss is taken once, of the mean prediction and the mean target
//! kind: taken-together
//! people: They average the predictions and the targets first, and put the two means into the loss.
//! claim: risk differs
//! claim: risk zero in "the share of wrong classes"
//! claim: gap differs
//! why: In the means, errors of opposite sign have cancelled before the loss can see them. A model that is far too high
//!   for half of the examples and far too low for the others would have no risk at all.
//! see: Take the examples (0, 1) and (0, −1), a model that always predicts 0, and the squared error. Every error is 1
//!   in size. What is your risk?
//! hint: Your number is {{ observed }} where {{ expected }} is right. It is what comes out when the loss is called
//!   once, with the mean of the predictions and the mean of the targets. How many losses do m examples have, and when
//!   should the mean be taken?

pub fn empirical_risk(
    model: impl Fn(f64) -> f64,
    loss: impl Fn(f64, f64) -> f64,
    data: &[(f64, f64)],
) -> f64 {
    let m = data.len() as f64;
    let mean_prediction = data.iter().map(|&(x, _)| model(x)).sum::<f64>() / m;
    let mean_target = data.iter().map(|&(_, y)| y).sum::<f64>() / m;
    loss(mean_prediction, mean_target)
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
