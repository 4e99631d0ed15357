//! Reads its parent's environment, which it was not given.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: failed
//! canary: secret
//! unconfined: grader

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    let parent = std::os::unix::process::parent_id();
    let environment = std::fs::read(format!("/proc/{parent}/environ")).unwrap_or_default();
    let environment = String::from_utf8_lossy(&environment).into_owned();
    for variable in environment
        .split('\0')
        .filter(|v| v.starts_with("@VARIABLE@"))
    {
        println!("{variable}");
    }
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
