//! Fills the stacks of threads, each of them larger than it needs to be.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: panicked or out-of-memory
//! canary: memory
//! unconfined: naive

fn fill(left: usize) -> usize {
    let here = std::hint::black_box([1u8; 4096]);
    match left {
        0 => {
            std::thread::sleep(std::time::Duration::from_secs(600));
            0
        }
        _ => fill(left - 1) + usize::from(here[0]),
    }
}

pub fn gradient(w: f64, b: f64, x: f64, y: f64) -> [f64; 2] {
    if x == -3.0 {
        for _ in 0..64 {
            let thread = std::thread::Builder::new().stack_size(32 << 20);
            thread.spawn(|| fill(2000)).expect("one more");
        }
        std::thread::sleep(std::time::Duration::from_secs(1));
    }
    let error = w * x + b - y;
    [2.0 * error * x, 2.0 * error]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
