//! Makes another process the owner of a pipe, and lets the kernel send it the signal when the pipe is written to.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: failed
//! canary: victim
//! unconfined: grader

unsafe extern "C" {
    fn pipe(ends: *mut i32) -> i32;
    fn fcntl(fd: i32, command: i32, ...) -> i32;
    fn write(fd: i32, bytes: *const u8, count: usize) -> isize;
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    let mut ends = [0; 2];
    unsafe {
        pipe(ends.as_mut_ptr());
        // F_SETOWN, and F_SETFL with O_ASYNC
        fcntl(ends[0], 8, @VICTIM@);
        fcntl(ends[0], 4, 0o20000);
        write(ends[1], b"x".as_ptr(), 1);
    }
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
