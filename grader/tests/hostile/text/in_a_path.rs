//! Names a module's file by what a terminal would obey. There is no such file, and the compiler says which.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: does-not-compile
//! canary: terminal
//! unconfined: naive

#[path = "\x1b[2J\x1b]0;passed\x07\u{202e}\u{9b}2J.rs"]
mod nowhere;

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
