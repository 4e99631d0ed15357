//! Has a variable of the environment compiled into itself.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: does-not-compile
//! says: not defined at compile time
//! canary: secret
//! unconfined: naive

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    panic!("{}", env!("@VARIABLE@"))
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
