//! title: One logarithm for each target, and that of 0 among them
//! kind: rounded-probability
//! people: They choose −ln p̂ or −ln(1 − p̂) by the target, so that no 0 is multiplied by an infinity, and take the
//!   logarithm of what is chosen.
//! claim: bce infinite in "logits of ±1000 with the wrong signs"
//! claim: bce agrees in "logits of ±1000 with the right signs"
//! claim: bce agrees in "the loss of four examples"
//! claim: bce agrees in "random numbers"
//! claim: sigmoid agrees
//! claim: gradient agrees
//! why: The choice keeps NaN away, but where the sigmoid is certain and wrong, the chosen probability itself has
//!   rounded to 0, and −ln 0 is ∞. The right cost, about 1000, is an ordinary number, which the rounded probability can
//!   no longer give.
//! see: Print p̂ and −ln p̂ for y = 1 and z = −700, −740, −750. The right costs are 700, 740, 750.
//! hint: Your loss is {{ observed }} where {{ expected }} is right, and only where a large logit has the wrong sign.
//!   Usually the probability of the right target has rounded to 0 before its logarithm is taken. What is −ln σ(z) as a
//!   formula in z, with logarithm and exponential worked against each other on paper?

use ndarray::Array1;

pub fn sigmoid(z: f64) -> f64 {
    1.0 / (1.0 + (-z).exp())
}

pub fn bce(logits: &Array1<f64>, y: &Array1<f64>) -> f64 {
    let m = y.len() as f64;
    let p_hat = logits.mapv(sigmoid);
    let mut cost = Array1::zeros(y.len());
    for i in 0..y.len() {
        let right = if y[i] == 1.0 {
            p_hat[i]
        } else {
            1.0 - p_hat[i]
        };
        cost[i] = -f64::ln(right);
    }
    cost.sum() / m
}

pub fn bce_gradient(logits: &Array1<f64>, y: &Array1<f64>) -> Array1<f64> {
    let m = y.len() as f64;
    let p_hat = logits.mapv(sigmoid);
    (p_hat - y) / m
}
