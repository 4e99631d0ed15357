//! Calls the probe's `main` itself, with cases that it answers as it likes, and leaves before the real one goes on.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: ended-early or failed or does-not-compile
//! canary: full-points
//! unconfined: naive

fn own(p: &mut ::probe::Probe) {
    for name in ["at the minimum", "random numbers"] {
        p.case(name, |c| c.observe("gradient", [0.0, 0.0]));
    }
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    ::probe::main(&[("own", own)]);
    std::process::exit(0)
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
