//! Each example's logit with its sign turned so that positive is right: one function of one number, in loops, which never
//! takes the exponential of a positive one.

use ndarray::Array1;

/// eᵗ and 1 + eᵗ for a t that is not positive.
fn decay(t: f64) -> (f64, f64) {
    let e = t.exp();
    (e, 1.0 + e)
}

pub fn sigmoid(z: f64) -> f64 {
    let (e, total) = decay(-z.abs());
    if z < 0.0 { e / total } else { 1.0 / total }
}

pub fn bce(logits: &Array1<f64>, y: &Array1<f64>) -> f64 {
    let mut total = 0.0;
    for (&z, &target) in logits.iter().zip(y) {
        let right = if target == 1.0 { z } else { -z };
        total += if right > 0.0 {
            decay(-right).1.ln()
        } else {
            decay(right).1.ln() - right
        };
    }
    total / logits.len() as f64
}

pub fn bce_gradient(logits: &Array1<f64>, y: &Array1<f64>) -> Array1<f64> {
    let mut slopes = Array1::zeros(logits.len());
    for i in 0..logits.len() {
        // As steep as the wrong target is probable; its sign says which way the wrong target lies.
        slopes[i] = if y[i] == 1.0 {
            -sigmoid(-logits[i]) / logits.len() as f64
        } else {
            sigmoid(logits[i]) / logits.len() as f64
        };
    }
    slopes
}
