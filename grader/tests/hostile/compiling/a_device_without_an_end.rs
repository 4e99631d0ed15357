//! Has the compiler read a device that never ends.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: does-not-compile
//! canary: memory
//! unconfined: naive

const ZEROS: &[u8] = include_bytes!("/dev/zero");

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    [f64::from(ZEROS[0]), 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
