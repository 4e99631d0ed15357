//! Says of another process that it should be the first to go when memory is short.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: failed
//! canary: victim
//! unconfined: grader

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    let _ = std::fs::write("/proc/@VICTIM@/oom_score_adj", "900");
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
