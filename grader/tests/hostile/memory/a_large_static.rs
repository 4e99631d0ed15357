//! Has a static of a gibibyte, so that the program is too large before its first instruction.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: ended-early or out-of-memory or crashed or does-not-compile
//! canary: memory
//! unconfined: naive

use std::mem::MaybeUninit;

static mut LARGE: MaybeUninit<[u8; 1 << 30]> = MaybeUninit::uninit();

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    let first = &raw mut LARGE;
    unsafe { first.cast::<u8>().write_bytes(1, 1 << 30) };
    std::thread::sleep(std::time::Duration::from_secs(1));
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
