//! Ends another process by a descriptor that stands for it.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: failed
//! canary: victim
//! unconfined: grader

unsafe extern "C" {
    fn syscall(number: i64, ...) -> i64;
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    // pidfd_open and pidfd_send_signal
    let process = unsafe { syscall(434, @VICTIM@, 0) };
    unsafe { syscall(424, process, 9, 0, 0) };
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
