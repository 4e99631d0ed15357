//! Has a type whose name, when it does not fit, a terminal would obey.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: does-not-compile
//! canary: no-verdict
//! unconfined: naive

pub struct Named<const C: char>;

#[deprecated = "\x1b[2J\u{202e}\u{9b}2J"]
fn old() -> Named<'\u{202e}'> {
    Named
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    let _: Named<'\x1b'> = old();
    let _: Named<'\u{9b}'> = old();
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
