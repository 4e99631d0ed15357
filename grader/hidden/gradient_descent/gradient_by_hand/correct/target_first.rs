//! From (y − ŷ)², with the minus of its inner derivatives, −x and −1.

pub fn gradient(w: f64, b: f64, x: f64, y: f64) -> [f64; 2] {
    let missing = y - (w * x + b);
    let slope = -2.0 * missing;
    [slope * x, slope]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-2.0 * (5.0 - 3.0) * 2.0, -2.0 * (5.0 - 3.0)]
}
