//! Takes the signal that says that its time is up for an occasion to begin anew.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: timed-out
//! canary: hangs
//! unconfined: naive

unsafe extern "C" {
    fn signal(number: i32, handler: extern "C" fn(i32)) -> usize;
}

extern "C" fn spin(_: i32) {
    loop {
        std::hint::black_box(0);
    }
}

pub fn gradient(w: f64, b: f64, x: f64, y: f64) -> [f64; 2] {
    if x == -3.0 {
        unsafe { signal(24, spin) };
        spin(0);
    }
    let error = w * x + b - y;
    [2.0 * error * x, 2.0 * error]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
