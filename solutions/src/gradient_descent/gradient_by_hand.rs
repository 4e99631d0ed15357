//! The gradient of one squared error, worked out by hand.
//!
//! The chain rule takes the square apart from its inside e = w·x + b − y: the square's derivative is 2e, the inside's
//! derivative is x with respect to w and 1 with respect to b.

/// [∂L/∂w, ∂L/∂b] of L(w, b) = (w·x + b − y)².
pub fn gradient(w: f64, b: f64, x: f64, y: f64) -> [f64; 2] {
    let error = w * x + b - y;
    let slope_w = 2.0 * error * x;
    let slope_b = 2.0 * error;
    [slope_w, slope_b]
}

/// At (w, b) = (1, 1) for (x, y) = (2, 5): the error is −2, so 2·(−2)·2 and 2·(−2).
pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
