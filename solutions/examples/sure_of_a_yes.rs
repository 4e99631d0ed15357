//! What a sure answer costs when its probability has rounded to 1, and what it costs when the logit is kept.

fn main() {
    // ANCHOR: costs
    let z: f64 = 40.0; // the logit z says yes
    let p_hat = 1.0 / (1.0 + (-z).exp()); // p̂ = σ(z), rounded to 1

    for y in [0.0, 1.0] {
        let over_p_hat = -(y * p_hat.ln() + (1.0 - y) * (1.0 - p_hat).ln());
        let over_z = (1.0 + z.exp()).ln() - y * z; // ln(1 + eᶻ) − y·z
        println!("y = {y}: {over_p_hat} over p̂, {over_z} over z");
    }
    // y = 0: inf over p̂, 40 over z
    // y = 1: NaN over p̂, 0 over z
    // ANCHOR_END: costs
}
