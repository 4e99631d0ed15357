//! Has the compiler read a file outside as bytes, by a path that goes up and down again.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: does-not-compile
//! canary: secret
//! unconfined: grader

const BYTES: &[u8] = include_bytes!(concat!("/usr/../usr/lib/../..", "@SECRET_FILE@"));

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    panic!("{}", String::from_utf8_lossy(BYTES))
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
