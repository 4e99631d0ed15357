//! Computes for ever before `main` begins.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: timed-out or ended-early
//! canary: hangs
//! unconfined: naive

extern "C" fn spin() {
    loop {
        std::hint::black_box(0);
    }
}

#[used]
#[unsafe(link_section = ".init_array")]
static BEFORE: extern "C" fn() = spin;

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
