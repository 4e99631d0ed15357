//! The number of steps from logarithms: the t-th power of the contraction must come down to tolerance over distance.

pub fn contraction(a: f64, lr: f64) -> f64 {
    (0.5 / a - lr) * a * 2.0
}

pub fn largest_stable_rate(a: f64) -> f64 {
    a.recip()
}

pub fn steps_to_reach(a: f64, lr: f64, x0: f64, tolerance: f64) -> Option<usize> {
    let shrinks_to = contraction(a, lr).abs();
    let wanted = tolerance / x0.abs();
    if x0 == 0.0 || wanted >= 1.0 {
        Some(0)
    } else if shrinks_to == 0.0 {
        Some(1)
    } else if tolerance > 0.0 && shrinks_to < 1.0 {
        Some((wanted.ln() / shrinks_to.ln()).ceil() as usize)
    } else {
        None
    }
}
