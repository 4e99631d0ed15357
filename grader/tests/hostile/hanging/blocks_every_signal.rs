//! Blocks every signal that can be blocked, and computes on.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: timed-out
//! canary: hangs
//! unconfined: naive

unsafe extern "C" {
    fn pthread_sigmask(how: i32, set: *const [u64; 16], old: *mut [u64; 16]) -> i32;
}

pub fn gradient(w: f64, b: f64, x: f64, y: f64) -> [f64; 2] {
    if x == -3.0 {
        let all = [u64::MAX; 16];
        unsafe { pthread_sigmask(0, &all, std::ptr::null_mut()) };
        loop {
            std::hint::black_box(x);
        }
    }
    let error = w * x + b - y;
    [2.0 * error * x, 2.0 * error]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
