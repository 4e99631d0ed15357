//! title: The gap is taken without its sign
//! kind: sign-or-size
//! people: They think of a gap as a distance, and take the absolute value.
//! claim: gap sign flipped in "better on the test data"
//! claim: gap agrees in "the gap of a line"
//! claim: gap agrees in "learned by heart"
//! claim: risk agrees
//! why: A model that does better on the test data has not overfitted. Without the sign it looks like one that has, and
//!   a negative gap, which may point to a test part that is too small or too kind, goes unnoticed.
//! see: Swap your training and your test data. The gap should change its sign.
//! hint: Where the model does better on the test data your gap is {{ observed }}, and {{ expected }} is right; where it
//!   does worse your gap is right. That is what comes out when the sign is dropped. What would a reader of your gap
//!   believe of this model?

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
    (test_risk - train_risk).abs()
}
