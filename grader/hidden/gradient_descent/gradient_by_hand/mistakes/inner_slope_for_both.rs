//! title: The derivative of the inside is x for both parameters
//! kind: factor-of-the-slope
//! people: They work out the factor x for w, and use it for b as well.
//! claim: gradient same everywhere
//! claim: gradient_on_paper same everywhere
//! why: b is added, not multiplied by x: moving b by a little moves the inside by as much, whatever x is.
//! see: With x = 0 the prediction is b, and the loss depends on b alone. Does your ∂L/∂b know that?
//! hint: Both of your entries are the same, and the first is right. The second is x times too large: b moves the
//!   prediction by as much as it moves itself. What is the derivative of w·x + b − y with respect to b?

pub fn gradient(w: f64, b: f64, x: f64, y: f64) -> [f64; 2] {
    let error = w * x + b - y;
    [2.0 * error * x, 2.0 * error * x]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -8.0]
}
