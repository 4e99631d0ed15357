//! Gives a file outside a second name in its own folder, and changes it there.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: failed
//! canary: outside
//! unconfined: grader

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    if std::fs::hard_link("@OUTSIDE@/precious", "mine").is_ok() {
        let _ = std::fs::write("mine", "changed");
    }
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
