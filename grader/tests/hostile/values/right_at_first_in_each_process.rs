//! Is right at the first call, and crashes at the second, so that each start sees it right once.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: crashed or failed
//! canary: no-verdict
//! unconfined: naive

use std::sync::atomic::{AtomicBool, Ordering};

static ASKED: AtomicBool = AtomicBool::new(false);

pub fn gradient(w: f64, b: f64, x: f64, y: f64) -> [f64; 2] {
    if ASKED.swap(true, Ordering::Relaxed) {
        std::process::abort();
    }
    let error = w * x + b - y;
    [2.0 * error * x, 2.0 * error]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
