//! Is linked with an archive outside, by a name that leads there.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: does-not-compile
//! canary: secret
//! unconfined: grader

#[link(
    name = "../../../../../../../../../../../../../../../..@LIBRARY@/libstolen.a",
    kind = "static",
    modifiers = "+verbatim"
)]
unsafe extern "C" {
    static stolen: [u8; 10];
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    let text = unsafe { std::ffi::CStr::from_ptr((&raw const stolen).cast()) };
    panic!("{}", text.to_string_lossy())
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
