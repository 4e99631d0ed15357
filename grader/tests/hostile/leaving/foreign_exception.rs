//! Throws an exception that is not Rust's, which `catch_unwind` cannot take.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: crashed
//! says: SIGABRT
//! canary: no-verdict
//! unconfined: naive

#[repr(C, align(16))]
struct Exception {
    class: u64,
    cleanup: Option<unsafe extern "C" fn(i32, *mut Exception)>,
    private: [u64; 6],
}

unsafe extern "C-unwind" {
    fn _Unwind_RaiseException(exception: *mut Exception) -> i32;
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    let exception = Box::leak(Box::new(Exception {
        class: 0x1234_5678,
        cleanup: None,
        private: [0; 6],
    }));
    unsafe { _Unwind_RaiseException(exception) };
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
