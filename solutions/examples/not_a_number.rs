//! What comes after infinity on a walk of gradient descent, and what comparisons say of it.

fn main() {
    // ANCHOR: comparisons
    let theta = f64::INFINITY; // θ, one step too far
    let gradient = 2.0 * theta; // ∇L of L = θ²
    let next = theta - 0.1 * gradient; // θ − η·∇L = ∞ − ∞

    let tolerance = 0.5;
    println!("{next}"); // NaN
    println!("{}", next <= tolerance); // false
    println!("{}", next > tolerance); // false
    // ANCHOR_END: comparisons
}
