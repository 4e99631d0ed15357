//! Makes folders in folders, fifteen hundred deep: few enough to be let be, too deep for a path, and more than a process
//! may have open.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: ended-early or too-much-output
//! canary: full-points
//! unconfined: naive

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    for _ in 0..1500 {
        let _ = std::fs::create_dir("deep");
        let _ = std::env::set_current_dir("deep");
    }
    std::process::exit(0)
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
