//! Maps memory directly, past every allocator, and goes on when it is refused.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: failed
//! canary: memory
//! unconfined: naive

unsafe extern "C" {
    fn mmap(at: *mut u8, size: usize, access: i32, flags: i32, fd: i32, from: i64) -> *mut u8;
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    for _ in 0..64 {
        // Private and anonymous, to be read and written.
        let mapped = unsafe { mmap(std::ptr::null_mut(), 16 << 20, 3, 0x22, -1, 0) };
        if mapped as isize != -1 {
            unsafe { mapped.write_bytes(1, 16 << 20) };
        }
    }
    std::thread::sleep(std::time::Duration::from_secs(1));
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
