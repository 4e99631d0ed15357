//! The mean is brought up to date with each example, so that no sum is kept; the gap is a closure called twice.

pub fn empirical_risk(
    model: impl Fn(f64) -> f64,
    loss: impl Fn(f64, f64) -> f64,
    data: &[(f64, f64)],
) -> f64 {
    let mut mean = 0.0;
    for (seen, &(input, target)) in data.iter().enumerate() {
        let cost = loss(model(input), target);
        mean += (cost - mean) / (seen + 1) as f64;
    }
    mean
}

pub fn generalization_gap(
    model: impl Fn(f64) -> f64,
    loss: impl Fn(f64, f64) -> f64,
    train: &[(f64, f64)],
    test: &[(f64, f64)],
) -> f64 {
    let risk_on = |examples| empirical_risk(&model, &loss, examples);
    -(risk_on(train) - risk_on(test))
}
