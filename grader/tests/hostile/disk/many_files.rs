//! Makes empty files for ever, each of which takes no room and a place in the file system.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: too-much-output or timed-out
//! canary: space
//! unconfined: naive

pub fn gradient(w: f64, b: f64, x: f64, y: f64) -> [f64; 2] {
    let mut number = 0;
    while x == -3.0 {
        let _ = std::fs::write(format!("file-{number}"), "");
        number += 1;
    }
    let error = w * x + b - y;
    [2.0 * error * x, 2.0 * error]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
