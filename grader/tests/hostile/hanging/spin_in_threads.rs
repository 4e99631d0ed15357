//! Computes for ever in four threads, and waits for them.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: timed-out
//! canary: hangs
//! unconfined: naive

fn spin() {
    loop {
        std::hint::black_box(0);
    }
}

pub fn gradient(w: f64, b: f64, x: f64, y: f64) -> [f64; 2] {
    if x == -3.0 {
        let threads = [(); 4].map(|()| std::thread::spawn(spin));
        for thread in threads {
            let _ = thread.join();
        }
    }
    let error = w * x + b - y;
    [2.0 * error * x, 2.0 * error]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
