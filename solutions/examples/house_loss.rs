//! The loss of one house as a function of the bias: a closure that captures the data. For the chapter "What does it mean
//! to learn?".

fn main() {
    // ANCHOR: loss
    // One house, and weights that stay: all of this is captured.
    let (x, y) = ([80.0, 5.0], 250.0);
    let w = [3.0, -20.0];

    // L as a function of b alone.
    let loss = |b: f64| {
        let y_hat = w[0] * x[0] + w[1] * x[1] + b; // ŷ
        (y_hat - y) * (y_hat - y)
    };

    for b in [90.0, 100.0, 110.0] {
        println!("b = {b}: loss {}", loss(b)); // 400, then 100, then 0
    }
    // ANCHOR_END: loss
}
