//! How the slope through a row of tanh layers fades, of one number each. For the chapter "The chain rule, organised".

fn main() {
    // ANCHOR: fading
    let w = 2.0;
    let mut h: f64 = 1.0; // the input
    let mut slope = 1.0; // ∂h/∂x so far
    for layer in 1..=10 {
        h = (w * h).tanh();
        slope *= w * (1.0 - h * h);
        println!("layer {layer}: h = {h:.3}, slope {slope:.1e}");
    }
    // ANCHOR_END: fading
}
