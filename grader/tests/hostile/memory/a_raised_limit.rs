//! Raises its own limit, as root may, and takes what it likes.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: out-of-memory
//! canary: memory
//! unconfined: naive

unsafe extern "C" {
    fn setrlimit(resource: i32, limit: *const [u64; 2]) -> i32;
    fn prlimit(pid: i32, resource: i32, limit: *const [u64; 2], old: *mut [u64; 2]) -> i32;
}

pub fn gradient(w: f64, b: f64, x: f64, y: f64) -> [f64; 2] {
    if x == -3.0 {
        let none = [u64::MAX; 2];
        // RLIMIT_AS
        unsafe { setrlimit(9, &none) };
        unsafe { prlimit(0, 9, &none, std::ptr::null_mut()) };
        let list = vec![1u8; 1 << 30];
        std::thread::sleep(std::time::Duration::from_secs(1));
        return [f64::from(std::hint::black_box(&list)[7]), 0.25];
    }
    let error = w * x + b - y;
    [2.0 * error * x, 2.0 * error]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
