//! Panics with a payload whose destructor panics, where nobody catches anything any more.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: panicked or ended-early
//! canary: no-verdict
//! unconfined: naive

struct Bomb;

impl Drop for Bomb {
    fn drop(&mut self) {
        panic!("the second");
    }
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    std::panic::panic_any(Bomb)
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
