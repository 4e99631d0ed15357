//! The same by the other call for owners, which can name a thread, and by the one of sockets and terminals.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: failed
//! canary: victim
//! unconfined: grader

unsafe extern "C" {
    fn pipe(ends: *mut i32) -> i32;
    fn fcntl(fd: i32, command: i32, ...) -> i32;
    fn ioctl(fd: i32, request: u64, ...) -> i32;
    fn write(fd: i32, bytes: *const u8, count: usize) -> isize;
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    let mut ends = [0; 2];
    unsafe {
        pipe(ends.as_mut_ptr());
        let victim: i32 = @VICTIM@;
        // FIOSETOWN, then F_SETOWN_EX of a whole process
        ioctl(ends[0], 0x8901, &victim);
        fcntl(ends[0], 15, &[1, victim]);
        fcntl(ends[0], 4, 0o20000);
        write(ends[1], b"x".as_ptr(), 1);
    }
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
