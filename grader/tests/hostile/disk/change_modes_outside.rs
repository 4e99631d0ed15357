//! Changes who may read a file outside.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: failed
//! canary: outside
//! unconfined: grader

use std::os::unix::fs::PermissionsExt;

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    let all = std::fs::Permissions::from_mode(0o777);
    let _ = std::fs::set_permissions("@OUTSIDE@/precious", all);
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
