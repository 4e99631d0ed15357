//! Asks the kernel for another program to load it.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: ended-early or does-not-compile or failed or crashed
//! canary: no-verdict
//! unconfined: naive

#[used]
#[unsafe(link_section = ".interp")]
static LOADER: [u8; 10] = *b"/bin/true\0";

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
