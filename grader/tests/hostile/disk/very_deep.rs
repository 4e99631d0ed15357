//! Makes folders in folders, ten thousand deep, for whoever has to remove them.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: too-much-output
//! canary: claim
//! unconfined: naive

pub fn gradient(w: f64, b: f64, x: f64, y: f64) -> [f64; 2] {
    if x == -3.0 {
        for _ in 0..10_000 {
            std::fs::create_dir("d").expect("a folder");
            std::env::set_current_dir("d").expect("it can be entered");
        }
        panic!("@MARK@");
    }
    let error = w * x + b - y;
    [2.0 * error * x, 2.0 * error]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
