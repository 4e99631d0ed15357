//! Moves a file of its own over one outside, and another one from outside to itself.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: failed
//! canary: outside
//! unconfined: grader

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    let _ = std::fs::rename("@OUTSIDE@/folder/inside", "taken");
    let _ = std::fs::write("mine", "another one");
    let _ = std::fs::rename("mine", "@OUTSIDE@/precious");
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
