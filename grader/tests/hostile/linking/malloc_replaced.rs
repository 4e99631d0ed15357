//! Brings a `malloc` of its own, which has nothing to give.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: ended-early or crashed or out-of-memory
//! canary: no-verdict
//! unconfined: naive

#[unsafe(no_mangle)]
extern "C" fn malloc(_: usize) -> *mut u8 {
    std::ptr::null_mut()
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
