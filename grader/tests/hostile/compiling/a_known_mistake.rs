//! Has a known mistake's source compiled into itself, and tells what stands in it.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: does-not-compile
//! canary: secret
//! unconfined: grader

const MISTAKE: &str = include_str!("@HIDDEN@/mistakes/forgot_the_two.rs");

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    panic!("{}", MISTAKE.lines().last().unwrap_or_default())
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
