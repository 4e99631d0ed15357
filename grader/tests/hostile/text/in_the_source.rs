//! Fails to compile on a line that a terminal would obey, and that reads in another order than it stands.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: does-not-compile
//! canary: terminal
//! unconfined: naive

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    let unknown = /* @ESC@[2J @CSI@2J @BELL@ @RLO@ } @RLI@ if passed @PDI@ */ nowhere;
    let text: u8 = "@ESC@[2J@ESC@]0;passed@BELL@@RLO@";
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
