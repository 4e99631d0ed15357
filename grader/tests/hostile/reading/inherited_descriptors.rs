//! Reads every descriptor that it was not meant to be given.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: failed
//! canary: secret
//! unconfined: naive

unsafe extern "C" {
    fn pread(fd: i32, bytes: *mut u8, count: usize, from: i64) -> isize;
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    for fd in 3..1024 {
        let mut bytes = [0; 200];
        let read = unsafe { pread(fd, bytes.as_mut_ptr(), bytes.len(), 0) };
        if let Ok(read @ 1..) = usize::try_from(read) {
            println!("{}", String::from_utf8_lossy(&bytes[..read]));
        }
    }
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
