//! title: The derivative of the inside with respect to w is missing
//! kind: factor-of-the-slope
//! people: They differentiate the square and stop, so that both entries are 2e.
//! claim: gradient same everywhere
//! claim: gradient_on_paper same everywhere
//! why: w reaches the loss through w·x: moving w by a little moves the inside by x times as much.
//! see: With x = 0 the loss does not depend on w at all. Does your ∂L/∂w know that?
//! hint: Both of your entries are the same, as if w and b moved the prediction alike. The second one is right. But
//!   moving w by 0.1 moves w·x by 0.1·x. Which factor does the chain rule add for w?

pub fn gradient(w: f64, b: f64, x: f64, y: f64) -> [f64; 2] {
    let error = w * x + b - y;
    [2.0 * error, 2.0 * error]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-4.0, -4.0]
}
