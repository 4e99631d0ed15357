//! Opens a file outside by the entry that 32-bit programs use.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: failed or crashed
//! canary: secret
//! unconfined: grader

use std::io::Read;
use std::os::fd::FromRawFd;

#[cfg(target_arch = "x86_64")]
fn open() -> i32 {
    unsafe extern "C" {
        fn mmap(at: *mut u8, size: usize, access: i32, flags: i32, fd: i32, from: i64) -> *mut u8;
    }
    let path = "@SECRET_FILE@\0";
    let fd: i32;
    unsafe {
        // In the lower half of the memory, where such a program can point.
        let low = mmap(std::ptr::null_mut(), 4096, 3, 0x62, -1, 0);
        low.copy_from_nonoverlapping(path.as_ptr(), path.len());
        std::arch::asm!(
            "xchg {path}, rbx",
            "int 0x80",
            "xchg {path}, rbx",
            path = inlateout(reg) low => _,
            inlateout("eax") 5 => fd,
            in("ecx") 0, in("edx") 0,
            lateout("r8") _, lateout("r9") _, lateout("r10") _, lateout("r11") _,
        );
    }
    fd
}

#[cfg(not(target_arch = "x86_64"))]
fn open() -> i32 {
    use std::os::fd::IntoRawFd;
    std::fs::File::open("@SECRET_FILE@").map_or(-1, |file| file.into_raw_fd())
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    let fd = open();
    if fd >= 0 {
        let mut secret = String::new();
        let mut file = unsafe { std::fs::File::from_raw_fd(fd) };
        let _ = file.read_to_string(&mut secret);
        panic!("{secret}");
    }
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
