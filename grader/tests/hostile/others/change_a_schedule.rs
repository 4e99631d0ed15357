//! Puts another process into the class of those that run when nobody else wants to.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: failed
//! canary: victim
//! unconfined: grader

unsafe extern "C" {
    fn sched_setscheduler(pid: i32, policy: i32, parameter: *const i32) -> i32;
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    // SCHED_BATCH
    unsafe { sched_setscheduler(@VICTIM@, 3, &0) };
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
