//! Panics through a function that must not unwind.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: crashed
//! says: SIGABRT
//! canary: no-verdict
//! unconfined: naive

extern "C" fn must_not_unwind() {
    panic!("it does")
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    must_not_unwind();
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
