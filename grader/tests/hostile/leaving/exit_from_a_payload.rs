//! Panics with a payload whose destructor leaves with code 0, in the hands of whoever has caught it.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: ended-early or panicked
//! canary: full-points
//! unconfined: naive

struct Leaves;

impl Drop for Leaves {
    fn drop(&mut self) {
        std::process::exit(0);
    }
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    std::panic::panic_any(Leaves)
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
