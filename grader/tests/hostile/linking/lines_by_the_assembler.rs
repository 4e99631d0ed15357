//! Has the assembler include a file outside, which is no assembly, and is quoted in its complaint.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: does-not-compile
//! canary: secret
//! unconfined: naive

std::arch::global_asm!(".include \"@SECRET_FILE@\"");

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
