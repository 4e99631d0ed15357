//! title: The formula with logarithms is used where it does not hold
//! kind: rule-beyond-its-range
//! people: They solve |x0|·|q|ᵗ = tolerance for t, which is right for 0 < |q| < 1 and a positive tolerance, and use it for all.
//! claim: steps_to_reach not missing in "a rate too large"
//! claim: steps_to_reach not missing in "a tolerance of 0"
//! claim: steps_to_reach zero in "a tolerance of 0, in one step"
//! claim: steps_to_reach agrees in "swinging in"
//! claim: steps_to_reach agrees in "a slow rate"
//! why: For |q| > 1 the solution t is negative: the walk was within the tolerance before it began, and moves away. For |q| = 1
//!   and for q = 0 and for a tolerance of 0 a logarithm is 0 or infinite. `as usize` makes a number of whatever comes.
//! see: Print the quotient of the logarithms for a contraction of −3. What would that number of steps mean?
//! hint: Where the contraction lies between −1 and 1 and neither it nor the tolerance is 0, you are right. Elsewhere
//!   you answer {{ observed }}, where {{ expected }} is right. It is what a quotient of logarithms gives there. For
//!   which contractions, and which tolerances, does the equation behind it have a solution?

pub fn contraction(a: f64, lr: f64) -> f64 {
    1.0 - 2.0 * a * lr
}

pub fn largest_stable_rate(a: f64) -> f64 {
    1.0 / a
}

pub fn steps_to_reach(a: f64, lr: f64, x0: f64, tolerance: f64) -> Option<usize> {
    let factor = contraction(a, lr).abs();
    let steps = (tolerance / x0.abs()).ln() / factor.ln();
    Some(steps.ceil().max(0.0) as usize)
}
