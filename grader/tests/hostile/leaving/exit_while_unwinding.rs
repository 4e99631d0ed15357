//! Panics, and leaves with code 0 from a destructor before anyone can catch the panic.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: ended-early
//! says: exit code 0
//! canary: full-points
//! unconfined: naive

struct Leaves;

impl Drop for Leaves {
    fn drop(&mut self) {
        std::process::exit(0);
    }
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    let _leaves = Leaves;
    panic!("never seen")
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
