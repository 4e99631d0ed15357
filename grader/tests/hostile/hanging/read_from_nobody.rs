//! Reads from a pipe that nobody writes to.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: timed-out
//! says: seconds of waiting
//! canary: hangs
//! unconfined: naive

unsafe extern "C" {
    fn pipe(ends: *mut i32) -> i32;
    fn read(fd: i32, bytes: *mut u8, count: usize) -> isize;
}

pub fn gradient(w: f64, b: f64, x: f64, y: f64) -> [f64; 2] {
    if x == -3.0 {
        let (mut ends, mut byte) = ([0; 2], 0);
        unsafe { pipe(ends.as_mut_ptr()) };
        unsafe { read(ends[0], &mut byte, 1) };
    }
    let error = w * x + b - y;
    [2.0 * error * x, 2.0 * error]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
