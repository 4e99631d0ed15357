//! Writes a second observation of the same name into the open case, and leaves.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: ended-early or failed
//! canary: full-points
//! unconfined: naive

use std::io::Write;

const FORGED: &str = r#"{"observe":{"name":"gradient","value":{"shape":[2],"data":[1.0,2.0]}}}
{"observe":{"name":"gradient","value":{"shape":[2],"data":[-8.0,-4.0]}}}
"#;

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    let stream = std::env::args().nth(1).unwrap_or_default();
    let file = std::fs::OpenOptions::new()
        .append(true)
        .create(true)
        .open(stream);
    let _ = file.and_then(|mut file| file.write_all(FORGED.as_bytes()));
    std::process::exit(0)
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
