//! title: The logarithm is taken of a probability that has rounded to 0
//! kind: rounded-probability
//! people: They compute p̂ first and then −(y·ln p̂ + (1 − y)·ln(1 − p̂)), as the loss is defined.
//! claim: bce nan in "logits of ±1000 with the right signs"
//! claim: bce infinite in "logits of ±1000 with the wrong signs"
//! claim: bce agrees in "the loss of four examples"
//! claim: bce agrees in "random numbers"
//! claim: sigmoid agrees
//! claim: gradient agrees
//! why: The formula is right, and an `f64` is too coarse for its middle. At z = 1000 the sigmoid rounds to 1, so 1 − p̂
//!   is 0 and its logarithm −∞. Where that term has the factor 0, the product 0·(−∞) is NaN; where it has the factor 1,
//!   the loss is infinite. The logit still holds what p̂ has lost, so the loss must be computed from it.
//! see: Print p̂, 1 − p̂ and the logarithm of each for z = 20, 30, 40. Where does it begin to go wrong?
//! hint: Your loss is {{ observed }} where {{ expected }} is right, while moderate logits give the right loss. Usually p̂
//!   has rounded to 0 or 1, and a logarithm of 0 is taken on the way. What are −ln σ(z) and −ln(1 − σ(z)) as formulas in
//!   z, with logarithm and exponential worked against each other on paper?

use ndarray::Array1;

pub fn sigmoid(z: f64) -> f64 {
    1.0 / (1.0 + (-z).exp())
}

pub fn bce(logits: &Array1<f64>, y: &Array1<f64>) -> f64 {
    let m = y.len() as f64;
    let p_hat = logits.mapv(sigmoid);
    let log_p = p_hat.mapv(f64::ln);
    let log_q = (1.0 - p_hat).mapv(f64::ln);
    let cost = -(y * log_p + (1.0 - y) * log_q);
    cost.sum() / m
}

pub fn bce_gradient(logits: &Array1<f64>, y: &Array1<f64>) -> Array1<f64> {
    let m = y.len() as f64;
    let p_hat = logits.mapv(sigmoid);
    (p_hat - y) / m
}
