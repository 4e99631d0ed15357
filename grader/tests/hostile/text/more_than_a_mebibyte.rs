//! Prints without an end.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: too-much-output
//! says: printed more than 1 MiB
//! canary: flood
//! unconfined: naive

pub fn gradient(w: f64, b: f64, x: f64, y: f64) -> [f64; 2] {
    while x == -3.0 {
        println!("and more and more and more and more and more and more");
    }
    let error = w * x + b - y;
    [2.0 * error * x, 2.0 * error]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
