//! Asks for a bound that holds if it holds for two larger types, and so on.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: does-not-compile
//! canary: no-verdict
//! unconfined: naive

trait Holds {}

struct Left<T>(T);
struct Right<T>(T);

impl<T> Holds for T
where
    Left<T>: Holds,
    Right<T>: Holds,
{
}

fn needs<T: Holds>(_: T) -> f64 {
    0.5
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    [needs(0u8), 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
