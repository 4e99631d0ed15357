//! Ignores the signal that says that its time is up, and computes on.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: timed-out
//! canary: hangs
//! unconfined: naive

unsafe extern "C" {
    fn signal(number: i32, handler: usize) -> usize;
}

pub fn gradient(w: f64, b: f64, x: f64, y: f64) -> [f64; 2] {
    while x == -3.0 {
        // SIGXCPU, and to ignore it.
        unsafe { signal(24, 1) };
    }
    let error = w * x + b - y;
    [2.0 * error * x, 2.0 * error]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
