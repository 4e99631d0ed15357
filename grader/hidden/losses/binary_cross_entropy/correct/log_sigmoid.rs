//! ln σ(z) as a function of its own, used for both targets: 1 − σ(z) is σ(−z).

use ndarray::Array1;

pub fn sigmoid(z: f64) -> f64 {
    log_sigmoid(z).exp()
}

fn log_sigmoid(z: f64) -> f64 {
    z.min(0.0) - f64::ln_1p((-z.abs()).exp())
}

pub fn bce(logits: &Array1<f64>, y: &Array1<f64>) -> f64 {
    let costs = logits
        .iter()
        .zip(y)
        .map(|(&z, &y)| -y * log_sigmoid(z) - (1.0 - y) * log_sigmoid(-z));
    costs.sum::<f64>() / y.len() as f64
}

pub fn bce_gradient(logits: &Array1<f64>, y: &Array1<f64>) -> Array1<f64> {
    let m = y.len() as f64;
    let pairs = logits.iter().zip(y);
    pairs.map(|(&z, y)| (sigmoid(z) - y) / m).collect()
}
