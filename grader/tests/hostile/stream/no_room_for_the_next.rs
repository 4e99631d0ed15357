//! Crashes after putting folders where the streams of further starts would be written.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: ended-early or failed or crashed
//! canary: no-verdict
//! unconfined: naive

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    let stream = std::env::args().nth(1).unwrap_or_default();
    for next in 1..9 {
        let folder = stream.replace("-0", &format!("-{next}"));
        let _ = std::fs::create_dir_all(format!("{folder}/inside"));
    }
    std::process::abort()
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
