//! Reads where nothing is.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: crashed
//! says: SIGSEGV
//! canary: no-verdict
//! unconfined: naive

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    let nowhere = std::hint::black_box(8) as *const f64;
    [unsafe { nowhere.read_volatile() }, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
