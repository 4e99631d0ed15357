//! Brings a panic handler, of which there is one already.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: does-not-compile
//! canary: no-verdict
//! unconfined: naive

#[panic_handler]
fn handle(_: &std::panic::PanicHookInfo) -> ! {
    loop {}
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
