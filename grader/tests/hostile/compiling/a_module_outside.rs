//! Has a module whose file lies outside.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: does-not-compile
//! canary: secret
//! unconfined: grader

#[path = "@SECRET_CODE@"]
mod stolen;

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    panic!("{}", stolen::SECRET)
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
