//! Ends another process by a queued signal, which carries a value.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: failed
//! canary: victim
//! unconfined: grader

unsafe extern "C" {
    fn sigqueue(pid: i32, signal: i32, value: usize) -> i32;
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    unsafe { sigqueue(@VICTIM@, 15, 0) };
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
