//! Sends itself the one signal that nothing can catch.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: crashed
//! says: SIGKILL
//! canary: no-verdict
//! unconfined: naive

unsafe extern "C" {
    fn getpid() -> i32;
    fn kill(pid: i32, signal: i32) -> i32;
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    unsafe { kill(getpid(), 9) };
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
