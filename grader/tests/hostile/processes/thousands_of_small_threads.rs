//! Starts thousands of threads with the smallest stacks that there are.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: panicked or out-of-memory or crashed
//! canary: threads
//! unconfined: naive

fn sleep_on() {
    std::thread::sleep(std::time::Duration::from_secs(600));
}

pub fn gradient(w: f64, b: f64, x: f64, y: f64) -> [f64; 2] {
    if x == -3.0 {
        for _ in 0..50_000 {
            let thread = std::thread::Builder::new().stack_size(1);
            thread.spawn(sleep_on).expect("one more");
        }
    }
    let error = w * x + b - y;
    [2.0 * error * x, 2.0 * error]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
