//! Asks for room in files that never had a name, as many as may be open.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: failed or too-much-output
//! canary: space
//! unconfined: naive

unsafe extern "C" {
    fn open(path: *const i8, flags: i32, ...) -> i32;
    fn fallocate(fd: i32, mode: i32, from: i64, size: i64) -> i32;
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    for _ in 0..100 {
        // O_TMPFILE and O_RDWR
        let fd = unsafe { open(c".".as_ptr().cast(), 0o20200002, 0o600) };
        unsafe { fallocate(fd, 0, 0, 15 << 20) };
    }
    std::thread::sleep(std::time::Duration::from_millis(100));
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
