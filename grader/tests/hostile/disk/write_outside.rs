//! Makes a file in a folder that is not its own.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: failed
//! canary: outside
//! unconfined: grader

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    let _ = std::fs::write("@OUTSIDE@/new", "written");
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
