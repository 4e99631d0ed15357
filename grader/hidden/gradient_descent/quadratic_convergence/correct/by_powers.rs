//! Each number of steps tried in turn: the power of the contraction is worked out whole, and no distance is kept.

pub fn contraction(a: f64, lr: f64) -> f64 {
    -(2.0 * lr * a - 1.0)
}

pub fn largest_stable_rate(a: f64) -> f64 {
    a.powi(-1)
}

pub fn steps_to_reach(a: f64, lr: f64, x0: f64, tolerance: f64) -> Option<usize> {
    let q = contraction(a, lr);
    let settles = q * q < 1.0 && (tolerance > 0.0 || q == 0.0);
    let most = if settles { 100_000 } else { 0 };
    (0..=most)
        .find(|&t| (x0 * q.powi(t)).abs() <= tolerance)
        .map(|t| t as usize)
}
