//! Names an observation with four million characters, which a report must not repeat.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: ended-early or failed
//! canary: flood
//! unconfined: naive

use std::io::Write;

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    let stream = std::env::args().nth(1).unwrap_or_default();
    let file = std::fs::OpenOptions::new()
        .append(true)
        .create(true)
        .open(stream);
    let name = "long".repeat(1 << 20);
    let line = format!("{{\"observe\":{{\"{name}\":1}}}}\n");
    let _ = file.and_then(|mut file| file.write_all(line.as_bytes()));
    panic!("{name}")
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
