//! Reads a file that is none of its business, and tells.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: failed
//! canary: secret
//! unconfined: grader

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    if let Ok(secret) = std::fs::read_to_string("@SECRET_FILE@") {
        panic!("{secret}");
    }
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
