//! Makes the stream as long as a file can be without writing any of it.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: too-much-output or ended-early or failed
//! canary: full-points
//! unconfined: naive

unsafe extern "C" {
    fn ftruncate(fd: i32, length: i64) -> i32;
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    println!("test result: ok");
    for fd in 3..64 {
        unsafe { ftruncate(fd, 15 << 20) };
    }
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
