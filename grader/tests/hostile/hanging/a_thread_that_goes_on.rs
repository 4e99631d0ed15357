//! Ends the first thread and lets another one sleep on, so that the process neither works nor ends.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: timed-out
//! says: seconds of waiting
//! canary: hangs
//! unconfined: naive

fn sleep_on() {
    loop {
        std::thread::sleep(std::time::Duration::from_secs(1));
    }
}

pub fn gradient(w: f64, b: f64, x: f64, y: f64) -> [f64; 2] {
    if x == -3.0 {
        std::thread::spawn(sleep_on);
        #[cfg(target_arch = "x86_64")]
        unsafe {
            std::arch::asm!("syscall", in("rax") 60, in("rdi") 0, options(noreturn))
        }
        #[cfg(target_arch = "aarch64")]
        unsafe {
            std::arch::asm!("svc 0", in("x8") 93, in("x0") 0, options(noreturn))
        }
    }
    let error = w * x + b - y;
    [2.0 * error * x, 2.0 * error]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
