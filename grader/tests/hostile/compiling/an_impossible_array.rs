//! Has a static of a tebibyte, for the compiler or for whoever loads the program.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: does-not-compile or ended-early or crashed
//! canary: memory
//! unconfined: naive

static LARGE: [u8; 1 << 40] = [1; 1 << 40];

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    [f64::from(LARGE[1 << 39]), 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
