//! Panics with a message of a million characters, none of which ends a line.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: panicked
//! canary: flood
//! unconfined: naive

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    panic!("{}", "long".repeat(250_000))
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
