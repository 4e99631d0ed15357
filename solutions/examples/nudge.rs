//! Both slopes of a squared error, checked by nudging a parameter. For the chapter "The learning loop".

fn main() {
    // ANCHOR: nudge
    // L(w, b) for the example x = 3 with the target y = 5.
    let loss = |w: f64, b: f64| {
        let y_hat = w * 3.0 + b; // ŷ
        (y_hat - 5.0) * (y_hat - 5.0)
    };
    let nudge = 0.001;

    // ∂L/∂w: w moves, b does not. It prints 12.009.
    let slope_w = (loss(2.0 + nudge, 1.0) - loss(2.0, 1.0)) / nudge;
    // ∂L/∂b: b moves, w does not. It prints 4.001.
    let slope_b = (loss(2.0, 1.0 + nudge) - loss(2.0, 1.0)) / nudge;
    println!("∂L/∂w is about {slope_w:.3}, ∂L/∂b about {slope_b:.3}");
    // ANCHOR_END: nudge
}
