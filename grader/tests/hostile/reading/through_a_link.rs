//! Reads a file outside by a link in its own folder, which it may read.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: failed
//! canary: secret
//! unconfined: grader

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    let _ = std::os::unix::fs::symlink("@SECRET_FILE@", "link");
    if let Ok(secret) = std::fs::read_to_string("link") {
        panic!("{secret}");
    }
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
