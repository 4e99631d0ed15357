//! title: The loss is called with the target first
//! kind: exchanged
//! people: They write loss(y, ŷ), the order that some libraries have, and with a symmetric loss nothing shows.
//! claim: risk differs in "too little costs more"
//! claim: risk factor 5/3 in "too little costs more"
//! claim: risk agrees in "the squared error of four examples"
//! claim: risk agrees in "the share of wrong classes"
//! claim: gap agrees in "the gap of a line"
//! claim: gap differs in "the gap on random numbers"
//! why: A loss may treat the two sides differently: to have ordered too little may cost more than to have too much left
//!   over. With the arguments in each other's place it punishes what it should forgive.
//! see: Call your function with the loss |ŷ, y| ŷ, which is the prediction itself. Do you get the mean prediction or
//!   the mean target?
//! hint: Your number is {{ observed }} where {{ expected }} is right, and only where too little and too much cost
//!   differently: there it is what comes out when the loss gets the target first and then the prediction. In which order
//!   does the doc hand them to `loss`?

pub fn empirical_risk(
    model: impl Fn(f64) -> f64,
    loss: impl Fn(f64, f64) -> f64,
    data: &[(f64, f64)],
) -> f64 {
    let m = data.len() as f64;
    let losses = data.iter().map(|&(x, y)| loss(y, model(x)));
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
