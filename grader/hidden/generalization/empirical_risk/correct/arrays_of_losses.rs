//! The predictions first, then the losses, each as an array whose mean is taken; the gap adds up both lists by itself.

use ndarray::Array1;

pub fn empirical_risk(
    model: impl Fn(f64) -> f64,
    loss: impl Fn(f64, f64) -> f64,
    data: &[(f64, f64)],
) -> f64 {
    let y_hat: Array1<f64> = data.iter().map(|pair| model(pair.0)).collect();
    let y: Array1<f64> = data.iter().map(|pair| pair.1).collect();
    let costs: Array1<f64> = y_hat.iter().zip(&y).map(|(&p, &t)| loss(p, t)).collect();
    costs.mean().unwrap_or(0.0)
}

pub fn generalization_gap(
    model: impl Fn(f64) -> f64,
    loss: impl Fn(f64, f64) -> f64,
    train: &[(f64, f64)],
    test: &[(f64, f64)],
) -> f64 {
    let mut gap = 0.0;
    for &(x, y) in test {
        gap += loss(model(x), y) / test.len() as f64;
    }
    for &(x, y) in train {
        gap -= loss(model(x), y) / train.len() as f64;
    }
    gap
}
