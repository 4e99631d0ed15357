//! Leaves a folder behind that is not empty and that nobody may write to or enter.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: ended-early
//! canary: claim
//! unconfined: naive

use std::os::unix::fs::PermissionsExt;

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    let _ = std::fs::create_dir("full");
    let _ = std::fs::write("full/inside", "kept");
    let nobody = std::fs::Permissions::from_mode(0);
    if std::fs::set_permissions("full", nobody).is_ok() {
        panic!("@MARK@");
    }
    std::process::exit(0)
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
