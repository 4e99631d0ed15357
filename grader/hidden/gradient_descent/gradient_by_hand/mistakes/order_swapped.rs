//! title: The two partial derivatives stand in the other order
//! kind: exchanged
//! people: They work out ∂L/∂b first, since it is the shorter one, and return it first.
//! claim: gradient reversed
//! claim: gradient_on_paper reversed
//! why: A gradient's entries stand in the order of the parameters, here (w, b). Swapped, each parameter would be moved by
//!   the other one's slope.
//! see: At (w, b) = (0, 0) for (3, 1) the entry for w must be 3 times the entry for b.
//! hint: Your two numbers are the right ones in the other order: {{ observed }} stands where {{ expected }} belongs.
//!   Which parameter comes first in [∂L/∂w, ∂L/∂b]?

pub fn gradient(w: f64, b: f64, x: f64, y: f64) -> [f64; 2] {
    let error = w * x + b - y;
    [2.0 * error, 2.0 * error * x]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-4.0, -8.0]
}
