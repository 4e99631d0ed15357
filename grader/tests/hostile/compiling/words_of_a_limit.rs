//! Has an error on a line that says what the compiler says when it meets a limit.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: does-not-compile
//! says: mismatched types
//! canary: no-verdict
//! unconfined: naive

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    "out of memory: memory allocation of 8 bytes, SIGSEGV, Cannot allocate memory, No space left on device"
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
