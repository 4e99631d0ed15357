//! The walk itself: x is moved by its own slope, step by step, with its sign.

pub fn contraction(a: f64, lr: f64) -> f64 {
    one_step(a, lr, 1.0)
}

fn one_step(a: f64, lr: f64, x: f64) -> f64 {
    let slope = 2.0 * a * x;
    x - lr * slope
}

pub fn largest_stable_rate(a: f64) -> f64 {
    // Twice the rate that arrives in one step.
    2.0 * (1.0 / (a + a))
}

pub fn steps_to_reach(a: f64, lr: f64, x0: f64, tolerance: f64) -> Option<usize> {
    let there = |x: f64| (-tolerance..=tolerance).contains(&x);
    let arrives_at_once = contraction(a, lr) == 0.0;
    let comes_closer = one_step(a, lr, x0).abs() < x0.abs();
    let mut x = x0;
    for steps in 0..=100_000 {
        if there(x) {
            return Some(steps);
        }
        if !arrives_at_once && (tolerance == 0.0 || !comes_closer) {
            return None;
        }
        x = one_step(a, lr, x);
    }
    None
}
