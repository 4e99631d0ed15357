//! Brings a `main` for the linker.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: does-not-compile
//! canary: no-verdict
//! unconfined: naive

#![no_main]

#[unsafe(no_mangle)]
extern "C" fn main() -> i32 {
    0
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
