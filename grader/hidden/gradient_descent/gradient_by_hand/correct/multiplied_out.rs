//! The square multiplied out first, then differentiated term by term.

pub fn gradient(w: f64, b: f64, x: f64, y: f64) -> [f64; 2] {
    // L = w²x² + b² + y² + 2wxb − 2wxy − 2by
    let by_w = 2.0 * w * x.powi(2) + 2.0 * x * b - 2.0 * x * y;
    let by_b = 2.0 * b + 2.0 * w * x - 2.0 * y;
    [by_w, by_b]
}

pub fn gradient_on_paper() -> [f64; 2] {
    let (prediction, target) = (1.0 * 2.0 + 1.0, 5.0);
    [4.0 * (prediction - target), 2.0 * (prediction - target)]
}
