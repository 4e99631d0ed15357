//! Is right until it has been asked twice, and wrong ever after.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: failed
//! canary: full-points
//! unconfined: naive

use std::sync::atomic::{AtomicU32, Ordering};

static ASKED: AtomicU32 = AtomicU32::new(0);

pub fn gradient(w: f64, b: f64, x: f64, y: f64) -> [f64; 2] {
    let error = w * x + b - y;
    match ASKED.fetch_add(1, Ordering::Relaxed) {
        0 | 1 => [2.0 * error * x, 2.0 * error],
        _ => [error * x, error],
    }
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
