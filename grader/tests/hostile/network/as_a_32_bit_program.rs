//! Makes a socket by the entry that 32-bit programs use.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: failed or crashed
//! canary: claim
//! unconfined: grader

#[cfg(target_arch = "x86_64")]
fn socket(family: i32, kind: i32, protocol: i32) -> i32 {
    let fd: i32;
    unsafe {
        std::arch::asm!(
            "xchg {family}, rbx",
            "int 0x80",
            "xchg {family}, rbx",
            family = inlateout(reg) i64::from(family) => _,
            inlateout("eax") 359 => fd,
            in("ecx") kind, in("edx") protocol,
            lateout("r8") _, lateout("r9") _, lateout("r10") _, lateout("r11") _,
        );
    }
    fd
}

#[cfg(not(target_arch = "x86_64"))]
unsafe extern "C" {
    safe fn socket(family: i32, kind: i32, protocol: i32) -> i32;
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    assert!(socket(1, 1, 0) < 0, "@MARK@");
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
