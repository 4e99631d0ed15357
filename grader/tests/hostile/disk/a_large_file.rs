//! Writes one file for ever.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: too-much-output
//! says: a file of more than 16 MiB
//! canary: space
//! unconfined: naive

use std::io::Write;

pub fn gradient(w: f64, b: f64, x: f64, y: f64) -> [f64; 2] {
    if x == -3.0 {
        let mut file = std::fs::File::create("large").expect("a file");
        while file.write_all(&[7; 1 << 16]).is_ok() {}
    }
    let error = w * x + b - y;
    [2.0 * error * x, 2.0 * error]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
