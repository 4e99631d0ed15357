//! Stops another process by a signal to one of its threads.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: failed
//! canary: victim
//! unconfined: grader

unsafe extern "C" {
    fn tgkill(pid: i32, thread: i32, signal: i32) -> i32;
    fn syscall(number: i64, ...) -> i64;
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    unsafe { tgkill(@VICTIM@, @VICTIM@, 19) };
    // The older tkill, which names the thread alone.
    let tkill = if cfg!(target_arch = "x86_64") { 200 } else { 130 };
    unsafe { syscall(tkill, @VICTIM@, 19) };
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
