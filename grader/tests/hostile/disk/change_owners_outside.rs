//! Asks for an owner to be changed, and for nobody in particular, so that anyone may ask.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: failed
//! canary: claim
//! unconfined: grader

unsafe extern "C" {
    fn chown(path: *const i8, owner: u32, group: u32) -> i32;
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    let path = c"@OUTSIDE@/precious".as_ptr().cast();
    let changed = unsafe { chown(path, u32::MAX, u32::MAX) };
    assert!(changed != 0, "@MARK@");
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
