//! Doubles a list until something stops it.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: out-of-memory
//! says: 256 MiB of memory
//! canary: memory
//! unconfined: naive

pub fn gradient(w: f64, b: f64, x: f64, y: f64) -> [f64; 2] {
    if x == -3.0 {
        let mut list = vec![1u8; 1024];
        loop {
            list.extend_from_within(..);
        }
    }
    let error = w * x + b - y;
    [2.0 * error * x, 2.0 * error]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
