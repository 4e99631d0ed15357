//! Fails to compile with a message that a terminal would obey.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: does-not-compile
//! canary: terminal
//! unconfined: naive

compile_error!(
    "@ESC@[2J@ESC@]0;passed@BELL@ @CSI@2J @RLO@dessap @RLI@ @PDI@ \u{202e}dessap \x1b[2J"
);

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
