//! Waits for itself, with every signal that can be blocked blocked.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: timed-out
//! says: seconds of waiting
//! canary: hangs
//! unconfined: naive

use std::sync::Mutex;

static LOCK: Mutex<()> = Mutex::new(());

unsafe extern "C" {
    fn pthread_sigmask(how: i32, set: *const [u64; 16], old: *mut [u64; 16]) -> i32;
}

pub fn gradient(w: f64, b: f64, x: f64, y: f64) -> [f64; 2] {
    if x == -3.0 {
        let all = [u64::MAX; 16];
        unsafe { pthread_sigmask(0, &all, std::ptr::null_mut()) };
        let _held = LOCK.lock();
        let _again = LOCK.lock();
    }
    let error = w * x + b - y;
    [2.0 * error * x, 2.0 * error]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
