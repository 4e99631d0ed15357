//! Says at the top that it is a library, without a standard library, and of another name.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: failed or ended-early or does-not-compile
//! canary: full-points
//! unconfined: naive

#![crate_type = "lib"]
#![crate_name = "probe"]
#![no_std]
#![no_main]
#![no_implicit_prelude]
#![recursion_limit = "100000"]

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    ::std::process::exit(0)
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
