//! Has a macro that calls itself for ever, with more each time.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: does-not-compile
//! says: recursion limit
//! canary: no-verdict
//! unconfined: naive

macro_rules! more {
    ($($all:tt)*) => { more!($($all)* +) };
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    [more!(), 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
