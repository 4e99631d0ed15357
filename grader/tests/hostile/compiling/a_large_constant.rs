//! Has the compiler fill an array of eight gibibytes.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: does-not-compile
//! canary: memory
//! unconfined: naive
//! once: much of the compiler's memory, and no rule about files is concerned

static LARGE: [u64; 1 << 30] = {
    let mut all = [1; 1 << 30];
    all[7] = 7;
    all
};

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    [LARGE[7] as f64, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
