//! The chain rule, one function at a time.

/// The inside of the square.
fn residual(w: f64, b: f64, x: f64, y: f64) -> f64 {
    b + x * w - y
}

pub fn gradient(w: f64, b: f64, x: f64, y: f64) -> [f64; 2] {
    let outer = 2.0 * residual(w, b, x, y);
    let inner = [x, 1.0];
    inner.map(|slope| outer * slope)
}

pub fn gradient_on_paper() -> [f64; 2] {
    gradient(1.0, 1.0, 2.0, 5.0)
}
