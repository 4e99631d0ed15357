//! Leaves named pipes, links in a circle and links to nowhere behind, which whoever cleans up must not open or follow.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: ended-early
//! canary: full-points
//! unconfined: naive

unsafe extern "C" {
    fn mkfifo(path: *const i8, mode: u32) -> i32;
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    use std::os::unix::fs::symlink;
    unsafe { mkfifo(c"pipe".as_ptr().cast(), 0o600) };
    let _ = symlink("here", "there");
    let _ = symlink("there", "here");
    let _ = symlink(".", "again");
    let _ = symlink("/nowhere", "nowhere");
    std::process::exit(0)
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
