//! Makes a folder, a link, a named pipe and a socket's place outside, none of which is a file.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: failed
//! canary: outside
//! unconfined: grader

unsafe extern "C" {
    fn mkfifo(path: *const i8, mode: u32) -> i32;
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    let _ = std::fs::create_dir("@OUTSIDE@/a-folder");
    let _ = std::os::unix::fs::symlink("precious", "@OUTSIDE@/a-link");
    let _ = std::os::unix::net::UnixListener::bind("@OUTSIDE@/a-socket");
    unsafe { mkfifo(c"@OUTSIDE@/a-pipe".as_ptr().cast(), 0o600) };
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
