//! Answers wrongly, and has a handler of `atexit` turn the exit code into 0.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: failed
//! canary: full-points
//! unconfined: naive

unsafe extern "C" {
    fn _exit(code: i32) -> !;
    fn atexit(handler: extern "C" fn()) -> i32;
}

extern "C" fn leaves() {
    unsafe { _exit(0) }
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    unsafe { atexit(leaves) };
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
