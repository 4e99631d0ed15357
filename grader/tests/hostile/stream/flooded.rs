//! Writes to every descriptor until something stops it.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: too-much-output
//! canary: flood
//! unconfined: naive

unsafe extern "C" {
    fn write(fd: i32, bytes: *const u8, count: usize) -> isize;
}

pub fn gradient(w: f64, b: f64, x: f64, y: f64) -> [f64; 2] {
    while x == -3.0 {
        let line = "{\"scale\":{\"name\":\"m\",\"value\":1}}\n".repeat(1000);
        for fd in 0..64 {
            unsafe { write(fd, line.as_ptr(), line.len()) };
        }
    }
    let error = w * x + b - y;
    [2.0 * error * x, 2.0 * error]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
