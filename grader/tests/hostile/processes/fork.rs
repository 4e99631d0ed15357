//! Forks, which the program has no need of.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: failed
//! canary: claim
//! unconfined: naive

unsafe extern "C" {
    fn fork() -> i32;
    fn _exit(code: i32) -> !;
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    match unsafe { fork() } {
        0 => unsafe { _exit(0) },
        -1 => [0.5, 0.25],
        _ => panic!("@MARK@"),
    }
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
