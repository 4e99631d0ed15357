//! Changes the reader's file of another exercise.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: failed
//! canary: outside
//! unconfined: grader

use std::io::Write;

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    let path = "@WORKSPACE@/exercises/src/lib.rs";
    let file = std::fs::OpenOptions::new().append(true).open(path);
    let _ = file.and_then(|mut file| file.write_all(b"// changed\n"));
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
