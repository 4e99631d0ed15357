//! Stops itself by a signal, and is neither ended nor running.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: timed-out
//! says: seconds of waiting
//! canary: hangs
//! unconfined: naive

unsafe extern "C" {
    fn raise(signal: i32) -> i32;
}

pub fn gradient(w: f64, b: f64, x: f64, y: f64) -> [f64; 2] {
    if x == -3.0 {
        unsafe { raise(19) };
    }
    let error = w * x + b - y;
    [2.0 * error * x, 2.0 * error]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
