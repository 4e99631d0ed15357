//! Empties a file outside by opening it, to be read, but emptied first.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: failed
//! canary: outside
//! unconfined: grader

unsafe extern "C" {
    fn open(path: *const i8, flags: i32, ...) -> i32;
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    // O_RDONLY and O_TRUNC.
    unsafe { open(c"@OUTSIDE@/precious".as_ptr().cast(), 0o1000) };
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
