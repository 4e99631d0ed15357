//! Wants to be linked with a library that is not there.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: does-not-compile
//! canary: no-verdict
//! unconfined: naive

#[link(name = "there-is-no-such-library")]
unsafe extern "C" {}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
