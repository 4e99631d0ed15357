//! Switches an unstable feature on.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: does-not-compile or failed
//! canary: no-verdict
//! unconfined: naive

#![feature(core_intrinsics)]

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    std::intrinsics::abort()
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
