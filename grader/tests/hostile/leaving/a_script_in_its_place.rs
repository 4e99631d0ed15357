//! Puts a script in the place of its own program and crashes, so that the next start runs the script.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: crashed or ended-early or failed
//! canary: claim
//! unconfined: grader

use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;

fn replace() -> std::io::Result<()> {
    let program = std::env::args().next().unwrap_or_default();
    std::fs::remove_file(&program)?;
    let mut file = std::fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o755)
        .open(&program)?;
    file.write_all(b"#!/bin/sh\necho @MARK@ >&2\necho @MARK@\n")
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    let _ = replace();
    std::process::abort()
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
