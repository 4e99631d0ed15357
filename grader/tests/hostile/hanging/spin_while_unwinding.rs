//! Panics, and computes for ever in a destructor, before anyone can catch the panic.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: timed-out
//! canary: hangs
//! unconfined: naive

struct Spins;

impl Drop for Spins {
    fn drop(&mut self) {
        loop {
            std::hint::black_box(0);
        }
    }
}

pub fn gradient(w: f64, b: f64, x: f64, y: f64) -> [f64; 2] {
    if x == -3.0 {
        let _spins = Spins;
        panic!("never seen");
    }
    let error = w * x + b - y;
    [2.0 * error * x, 2.0 * error]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
