//! Replaces the panic hook by one that panics itself.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: crashed
//! says: SIGABRT
//! canary: no-verdict
//! unconfined: naive

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    std::panic::set_hook(Box::new(|_| panic!("the second")));
    panic!("the first")
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
