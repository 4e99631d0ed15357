//! title: The gradient multiplies out the chain rule, 0/0 included
//! kind: rounded-probability
//! people: They multiply the slope of the cost in p̂, −y/p̂ + (1 − y)/(1 − p̂), by the slope of the sigmoid, p̂·(1 −
//!   p̂), in numbers.
//! claim: gradient nan in "logits of ±1000 with the right signs"
//! claim: gradient nan in "logits of ±1000 with the wrong signs"
//! claim: gradient agrees in "the gradient of four examples"
//! claim: gradient agrees in "random numbers"
//! claim: bce agrees
//! claim: sigmoid agrees
//! why: On paper p̂ and 1 − p̂ cancel. In numbers they have rounded to 0 and 1 at a large logit: the first factor
//!   divides by 0 and the second is 0, and 0/0 and 0·∞ are NaN.
//! see: Print the two factors and their product for z = 30, 40 and −1000 with y = 1.
//! hint: Your entry is {{ observed }} where {{ expected }} is right, while moderate logits give the right gradient.
//!   Usually something is divided by p̂ or 1 − p̂, which has rounded to 0, and is multiplied by it afterwards. What is
//!   left of the product when you cancel it on paper?

use ndarray::Array1;

pub fn sigmoid(z: f64) -> f64 {
    1.0 / (1.0 + (-z).exp())
}

pub fn bce(logits: &Array1<f64>, y: &Array1<f64>) -> f64 {
    let m = y.len() as f64;
    let softplus = logits.mapv(|z| z.max(0.0) + (-z.abs()).exp().ln_1p());
    let cost = softplus - y * logits;
    cost.sum() / m
}

pub fn bce_gradient(logits: &Array1<f64>, y: &Array1<f64>) -> Array1<f64> {
    let m = y.len() as f64;
    let p_hat = logits.mapv(sigmoid);
    let in_p_hat = (1.0 - y) / (1.0 - &p_hat) - y / &p_hat;
    let slope = p_hat.mapv(|p| p * (1.0 - p));
    in_p_hat * slope / m
}
