//! title: The contraction has lost its sign
//! kind: sign-or-size
//! people: They take the absolute value, since a contraction says how much the distance shrinks.
//! claim: contraction sign flipped
//! claim: contraction differs in "a step across the minimum"
//! claim: contraction agrees in "a step towards the minimum"
//! claim: largest_stable_rate agrees
//! why: The number multiplies x, not only the distance. Its sign says whether the step crosses the minimum, and at the bound
//!   it is what tells jumping to the other side from standing still.
//! see: Take a = 3 and lr = 0.25 and go one step from x = 2, on paper. On which side of 0 do you end?
//! hint: Your {{ observed }} has the right size where {{ expected }} is right, and not its sign; where x stays on its side you
//!   are right. What does a step multiply x by when it ends on the other side?

pub fn contraction(a: f64, lr: f64) -> f64 {
    (1.0 - 2.0 * a * lr).abs()
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
