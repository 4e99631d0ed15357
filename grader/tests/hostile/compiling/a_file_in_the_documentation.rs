//! Documents an item that is then in the way of an error, by the text of a file outside.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: does-not-compile
//! canary: secret
//! unconfined: grader

macro_rules! tell {
    ($(#[doc = $text:expr])* item) => {
        compile_error!($($text)*);
    };
}

tell! {
    #[doc = include_str!("@SECRET_FILE@")]
    item
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
