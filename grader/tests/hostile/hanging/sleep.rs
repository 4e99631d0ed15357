//! Waits without computing anything.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: timed-out
//! says: seconds of waiting
//! canary: hangs
//! unconfined: naive

pub fn gradient(w: f64, b: f64, x: f64, y: f64) -> [f64; 2] {
    if x == -3.0 {
        std::thread::sleep(std::time::Duration::from_secs(86400));
    }
    let error = w * x + b - y;
    [2.0 * error * x, 2.0 * error]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
