//! Panics with a message that a terminal would obey.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: panicked
//! canary: terminal
//! unconfined: naive

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    panic!("\x1b[2J\x1b]0;passed\x07\r✓ passed\u{202e}\u{9b}2J")
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
