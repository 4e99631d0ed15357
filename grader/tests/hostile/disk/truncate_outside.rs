//! Empties a file outside without opening it.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: failed
//! canary: outside
//! unconfined: grader

unsafe extern "C" {
    fn truncate(path: *const i8, length: i64) -> i32;
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    unsafe { truncate(c"@OUTSIDE@/precious".as_ptr().cast(), 0) };
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
