//! Calls a function that nobody has, which the compiler believes and the linker does not.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: does-not-compile
//! canary: no-verdict
//! unconfined: naive

unsafe extern "C" {
    fn nobody_has_this_function() -> f64;
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    [unsafe { nobody_has_this_function() }, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
