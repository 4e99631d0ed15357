//! Writes files that are each as large as they may be, deaf to the signal that says when one is too large.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: too-much-output
//! canary: space
//! unconfined: naive

unsafe extern "C" {
    fn signal(number: i32, handler: usize) -> usize;
}

pub fn gradient(w: f64, b: f64, x: f64, y: f64) -> [f64; 2] {
    if x == -3.0 {
        // SIGXFSZ, and to ignore it.
        unsafe { signal(25, 1) };
        let part = vec![7; 15 << 20];
        for number in 0..100_000 {
            let _ = std::fs::write(format!("large-{number}"), &part);
        }
    }
    let error = w * x + b - y;
    [2.0 * error * x, 2.0 * error]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
