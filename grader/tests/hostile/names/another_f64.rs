//! Has a type of its own that is called `f64`.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: does-not-compile
//! canary: no-verdict
//! unconfined: naive

#![allow(non_camel_case_types)]

pub struct f64(pub u64);

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    [f64(1), f64(2)]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [f64(1), f64(2)]
}
