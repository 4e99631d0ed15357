//! Sends to a port with the first packet, so that `connect` is never called.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: failed
//! canary: connection
//! unconfined: grader

#[repr(C)]
struct Address {
    family: u16,
    port: u16,
    host: u32,
    zero: u64,
}

unsafe extern "C" {
    fn socket(family: i32, kind: i32, protocol: i32) -> i32;
    fn sendto(
        fd: i32,
        bytes: *const u8,
        count: usize,
        flags: i32,
        to: *const Address,
        size: u32,
    ) -> isize;
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    let to = Address {
        family: 2,
        port: u16::to_be(@PORT@),
        host: u32::to_be(0x7f00_0001),
        zero: 0,
    };
    // MSG_FASTOPEN
    unsafe { sendto(socket(2, 1, 0), b"x".as_ptr(), 1, 0x2000_0000, &to, 16) };
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
