//! Has a macro double what it was given, forty times.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: does-not-compile
//! says: The compiler
//! canary: hangs
//! unconfined: naive
//! once: much of the compiler's time, and no rule about files is concerned

macro_rules! twice {
    ([] $($all:tt)*) => { 0.0 $(+ $all)* };
    ([$first:tt $($rest:tt)*] $($all:tt)*) => { twice!([$($rest)*] $($all)* $($all)*) };
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    let sum = twice!([x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x] 1.0);
    [sum, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
