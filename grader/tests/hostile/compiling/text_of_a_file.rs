//! Has the compiler read a file outside, and tells.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: does-not-compile
//! canary: secret
//! unconfined: grader

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    panic!("{}", include_str!("@SECRET_FILE@"))
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
