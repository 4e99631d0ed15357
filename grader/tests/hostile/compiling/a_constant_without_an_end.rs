//! Has the compiler work out a constant that never comes to an end.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: does-not-compile
//! says: The compiler was stopped after
//! canary: hangs
//! unconfined: naive
//! once: twenty seconds of the compiler's time, and no rule about files is concerned

#![allow(long_running_const_eval)]

const NEVER: f64 = {
    let mut n = 0u64;
    while n < u64::MAX {
        n += 1;
    }
    n as f64
};

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    [NEVER, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
