//! Keeps one page of each of many deleted files mapped, and so all of the file, with no descriptor open.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: too-much-output or failed or timed-out
//! canary: claim
//! unconfined: naive

use std::os::fd::AsRawFd;

unsafe extern "C" {
    fn mmap(at: *mut u8, size: usize, access: i32, flags: i32, fd: i32, from: i64) -> *mut u8;
}

/// Whether a file of 15 MiB is held that nobody can find.
fn one_more(part: &[u8]) -> std::io::Result<bool> {
    let file = std::fs::File::create_new("deleted")?;
    std::fs::write("deleted", part)?;
    // Shared, to be written.
    let page = unsafe { mmap(std::ptr::null_mut(), 4096, 2, 1, file.as_raw_fd(), 0) };
    std::fs::remove_file("deleted")?;
    Ok(page as isize != -1)
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    let part = vec![7; 15 << 20];
    let held = (0..40).filter(|_| matches!(one_more(&part), Ok(true))).count();
    assert!(held < 40, "@MARK@");
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
