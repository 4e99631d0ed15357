//! Panics while it unwinds, which no `catch_unwind` survives.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: crashed
//! says: SIGABRT
//! canary: no-verdict
//! unconfined: naive

struct Bomb;

impl Drop for Bomb {
    fn drop(&mut self) {
        panic!("the second");
    }
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    let _bomb = Bomb;
    panic!("the first")
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
