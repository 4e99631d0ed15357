//! Has the assembler put a file outside into the program.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: does-not-compile
//! canary: secret
//! unconfined: grader

std::arch::global_asm!(
    ".pushsection .data",
    ".globl stolen_bytes",
    "stolen_bytes:",
    ".incbin \"@SECRET_FILE@\"",
    ".byte 0",
    ".popsection",
);

unsafe extern "C" {
    static stolen_bytes: [u8; 40];
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    let stolen = unsafe { std::ffi::CStr::from_ptr((&raw const stolen_bytes).cast()) };
    panic!("{}", stolen.to_string_lossy())
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
