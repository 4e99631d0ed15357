//! Panics in a thread whose name a terminal would obey.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: panicked
//! canary: terminal
//! unconfined: naive

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    let thread = std::thread::Builder::new().name("\x1b[2J\u{202e}".to_owned());
    let run: fn() = || panic!("\x1b[2J");
    thread
        .spawn(run)
        .expect("\x1b[2J")
        .join()
        .expect("\u{9b}2J");
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
