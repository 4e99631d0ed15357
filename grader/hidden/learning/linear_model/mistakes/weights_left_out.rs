//! title: The features are summed without their weights
//! kind: part-left-out
//! people: They sum each row of x and add the bias; the product with the weights is missing.
//! claim: predictions differs
//! claim: predictions differs in "weights of zero"
//! why: The weights are what the model can learn. A sum without them treats an area in m² and a distance in km alike, and
//!   no training can change it.
//! see: Double all the weights and leave the rest. Do your predictions move?
//! hint: Your prediction is {{ observed }} where {{ expected }} is right. Your numbers are what comes out when every weight
//!   counts as 1: each row summed as it is, plus the bias. Where in your code does w take part?

use ndarray::{Array1, Array2, Axis};

pub fn predict(x: &Array2<f64>, w: &Array1<f64>, b: f64) -> Array1<f64> {
    x.sum_axis(Axis(1)) + b
}
