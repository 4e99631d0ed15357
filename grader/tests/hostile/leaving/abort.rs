//! Aborts, and would take the verdicts on everything else along.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: crashed
//! says: SIGABRT
//! canary: no-verdict
//! unconfined: naive

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    std::process::abort()
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
