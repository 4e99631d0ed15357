//! title: The contraction is that of the loss, not of x
//! kind: square-or-root
//! people: They ask by how much the loss a·x² shrinks in one step, which is the square.
//! claim: contraction differs in "a step towards the minimum"
//! claim: contraction differs in "a step across the minimum"
//! claim: contraction agrees in "a step into the minimum"
//! claim: largest_stable_rate agrees
//! why: When x becomes half, the loss becomes a quarter. Both are true, and asked for is the first: what x is multiplied by.
//! see: Take a = 0.5 and lr = 0.25 and go one step from x = 4. Compare the two x, then the two losses.
//! hint: Your {{ observed }} stands where {{ expected }} is right. It is the square of what is right, and that is how the loss
//!   shrinks. What does the step do to x itself?

pub fn contraction(a: f64, lr: f64) -> f64 {
    (1.0 - 2.0 * a * lr).powi(2)
}

pub fn largest_stable_rate(a: f64) -> f64 {
    1.0 / a
}

pub fn steps_to_reach(a: f64, lr: f64, x0: f64, tolerance: f64) -> Option<usize> {
    let factor = contraction(a, lr).abs();
    let mut distance = x0.abs();
    if distance <= tolerance {
        return Some(0);
    }
    if factor == 0.0 {
        return Some(1);
    }
    if factor >= 1.0 || tolerance == 0.0 {
        return None;
    }
    let mut steps = 0;
    while distance > tolerance {
        distance *= factor;
        steps += 1;
    }
    Some(steps)
}
