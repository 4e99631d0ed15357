//! title: The error is taken the other way round
//! kind: difference-turned-round
//! people: They start from y − (w·x + b), whose square is the same, and forget that its inner derivative is −x and −1.
//! claim: gradient sign flipped
//! claim: gradient_on_paper sign flipped
//! why: (y − ŷ)² and (ŷ − y)² are one loss. But the derivative of y − w·x − b with respect to w is −x, and that minus
//!   must come along; without it the gradient points downhill, and gradient descent would climb.
//! see: At (w, b) = (0, 0) for (3, 1), make w a little larger: the prediction comes nearer to 1 and L falls. So ∂L/∂w is
//!   negative there.
//! hint: Your number is {{ observed }} where {{ expected }} is right: the size is right and the sign is not. That
//!   usually comes from y − (w·x + b) without the minus of its inner derivative. Which way does L change when b grows?

pub fn gradient(w: f64, b: f64, x: f64, y: f64) -> [f64; 2] {
    let error = y - (w * x + b);
    [2.0 * error * x, 2.0 * error]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [8.0, 4.0]
}
