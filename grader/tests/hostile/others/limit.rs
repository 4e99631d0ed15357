//! Lowers another process's limits, so that it fails later.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: failed
//! canary: victim
//! unconfined: grader

unsafe extern "C" {
    fn prlimit(pid: i32, resource: i32, limit: *const [u64; 2], old: *mut [u64; 2]) -> i32;
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    // RLIMIT_NOFILE
    unsafe { prlimit(@VICTIM@, 7, &[7, 7], std::ptr::null_mut()) };
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
