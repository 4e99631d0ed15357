//! Has a function that calls itself with another type each time.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: does-not-compile
//! says: recursion limit
//! canary: no-verdict
//! unconfined: naive

fn more<T>(value: T, left: u32) -> f64 {
    match left {
        0 => 0.5,
        _ => more((value, 0u8), left - 1),
    }
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    [more(0u8, 9), 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
