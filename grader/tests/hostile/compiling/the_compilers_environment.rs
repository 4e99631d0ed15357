//! Has the compiler read its own environment.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: does-not-compile
//! canary: secret
//! unconfined: naive

const ENVIRONMENT: &[u8] = include_bytes!("/proc/self/environ");

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    let environment = String::from_utf8_lossy(ENVIRONMENT);
    panic!("{}", environment.replace('\0', "\n"))
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
