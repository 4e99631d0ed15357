//! Prints text that reads in another order than it stands.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: failed
//! canary: terminal
//! unconfined: naive

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    println!("\u{202e}dessap\u{202c} \u{2067}a\u{2069} \u{200f}b\u{200e} \u{061c}c");
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
