//! Brings the function that calls `main`, and does not.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: ended-early or does-not-compile
//! canary: full-points
//! unconfined: naive

unsafe extern "C" {
    fn _exit(code: i32) -> !;
}

#[unsafe(no_mangle)]
extern "C" fn __libc_start_main() -> ! {
    unsafe { _exit(0) }
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
