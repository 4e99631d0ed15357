//! title: The derivative of a·x² is taken for a·x
//! kind: factor-of-two
//! people: They lower the exponent and forget to bring it in front, and work everything else out from that slope.
//! claim: contraction differs in "a step towards the minimum"
//! claim: contraction differs in "a step across the minimum"
//! claim: largest_stable_rate factor 2
//! claim: "contraction at the bound" agrees
//! why: The derivative of x² is 2x. With a·x each step seems half as long as it is, so that a rate seems safe which is twice
//!   too large.
//! see: Take a = 1 and go from x = 3 to 3.01: x² grows from 9 to 9.0601. Is the slope about 3, or about 6?
//! hint: Your number is {{ observed }} where {{ expected }} is right. It is what follows from a slope of a·x: each step then
//!   seems half as long as it is, and a rate twice too large seems safe. By how much does x² grow when x goes from 3 to 3.01?

pub fn contraction(a: f64, lr: f64) -> f64 {
    1.0 - a * lr
}

pub fn largest_stable_rate(a: f64) -> f64 {
    2.0 / a
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
