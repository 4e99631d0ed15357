//! Has a variable of the environment compiled into itself if it is there.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: failed
//! canary: secret
//! unconfined: naive

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    println!("{:?}", option_env!("@VARIABLE@"));
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
