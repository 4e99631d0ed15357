//! Leaves a daemon behind, in a session of its own, with no parent, no descriptor and no folder.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: failed
//! canary: survivor
//! unconfined: naive

unsafe extern "C" {
    fn fork() -> i32;
    fn setsid() -> i32;
    fn chdir(path: *const u8) -> i32;
    fn close(fd: i32) -> i32;
    fn sleep(seconds: u32) -> u32;
    fn _exit(code: i32) -> !;
}

fn detach() {
    unsafe {
        if fork() == 0 {
            setsid();
            if fork() == 0 {
                chdir(c"/".as_ptr().cast());
                for fd in 0..64 {
                    close(fd);
                }
                sleep(600);
            }
            _exit(0);
        }
    }
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    detach();
    [0.5, 0.25]
}
