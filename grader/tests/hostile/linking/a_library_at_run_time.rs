//! Opens a shared library outside while it runs.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: failed
//! canary: secret
//! unconfined: grader

unsafe extern "C" {
    fn dlopen(path: *const i8, flags: i32) -> *mut u8;
    fn dlsym(library: *mut u8, name: *const i8) -> *const i8;
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    let path = c"@LIBRARY@/libstolen.so".as_ptr().cast();
    let library = unsafe { dlopen(path, 1) };
    if !library.is_null() {
        let stolen = unsafe { dlsym(library, c"stolen".as_ptr().cast()) };
        let stolen = unsafe { std::ffi::CStr::from_ptr(stolen.cast()) };
        panic!("{}", stolen.to_string_lossy());
    }
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
