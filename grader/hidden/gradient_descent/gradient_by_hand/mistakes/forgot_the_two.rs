//! title: The 2 that the square leaves behind is missing
//! kind: factor-of-two
//! people: They write the error times the inside's derivative, as if the square were only a factor.
//! claim: gradient factor 1/2
//! claim: gradient_on_paper factor 1/2
//! why: The derivative of e² is 2e. Without the 2 the direction is right and the length is half.
//! see: Put w = 0, b = 0, x = 1, y = -1 in: L is 1, and at b = 0.01 it is 1.0201. The slope is about 2, not 1.
//! hint: Your number is {{ observed }} where {{ expected }} is right: exactly half of it, and so is every other one.
//!   That is what the derivative of a square looks like without its 2. What is the derivative of e² with respect to e?

pub fn gradient(w: f64, b: f64, x: f64, y: f64) -> [f64; 2] {
    let error = w * x + b - y;
    [error * x, error]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-4.0, -2.0]
}
