//! Calls itself until the stack is used up.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: crashed
//! says: used up its stack
//! canary: no-verdict
//! unconfined: naive

fn down(n: u64) -> u64 {
    let here = [n; 64];
    down(n + 1) + std::hint::black_box(here)[0]
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    [down(0) as f64, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
