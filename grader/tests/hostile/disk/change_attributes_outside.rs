//! Hangs an extended attribute on a file outside.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: failed
//! canary: claim
//! unconfined: grader

unsafe extern "C" {
    fn setxattr(path: *const i8, name: *const i8, value: *const u8, size: usize, flags: i32)
    -> i32;
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    let path = c"@OUTSIDE@/precious".as_ptr().cast();
    let name = c"user.mark".as_ptr().cast();
    let set = unsafe { setxattr(path, name, b"x".as_ptr(), 1, 0) };
    assert!(set != 0, "@MARK@");
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
