//! title: The losses are added up, not averaged
//! kind: sum-for-mean
//! people: They sum the losses of all examples and stop there.
//! claim: risk factor "the number of examples"
//! claim: gap differs
//! why: A sum grows with the number of examples, so that the risks on a large training part and a small test part
//!   cannot be compared: the gap then shows the sizes of the lists and not the model.
//! see: Put every example in twice. The model has become no worse: does your risk stay the same?
//! hint: Your number is {{ observed }} where {{ expected }} is right. In every case your risk is too large by that
//!   case's number of examples, which is what comes out when the losses are added up and not averaged. What turns the sum
//!   of m losses into their mean?

pub fn empirical_risk(
    model: impl Fn(f64) -> f64,
    loss: impl Fn(f64, f64) -> f64,
    data: &[(f64, f64)],
) -> f64 {
    data.iter().map(|&(x, y)| loss(model(x), y)).sum()
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
