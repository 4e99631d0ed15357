//! Asks for a descriptor that stands for another process, which nothing here needs.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: failed
//! canary: claim
//! unconfined: grader

unsafe extern "C" {
    fn syscall(number: i64, ...) -> i64;
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    assert!(unsafe { syscall(434, @VICTIM@, 0) } < 0, "@MARK@");
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
