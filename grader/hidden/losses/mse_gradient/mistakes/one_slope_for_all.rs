//! title: The errors are summed into one slope, and every prediction gets that one
//! kind: taken-together
//! people: They differentiate under the sum and keep the sum, 2/m · Σ (ŷ − y), then fill an array with the result.
//! claim: gradient same everywhere
//! claim: mse agrees
//! why: Each prediction stands in one square alone, so the other terms of the sum vanish when the loss is differentiated
//!   with respect to it: its slope knows only its own error. With one slope for all, an exact prediction is pushed away.
//! see: Let one prediction be exact and the others too large. Moving the exact one either way makes the loss grow, so its
//!   slope is 0. What is yours?
//! hint: Within each case all entries of your gradient are one number. The first that differs is {{ observed }} where
//!   {{ expected }} belongs, and the others of that case are {{ observed }} too. That is what comes out when the errors are
//!   summed before they are handed back. Which errors does the slope of one single prediction depend on?

use ndarray::Array1;

pub fn mse(y_hat: &Array1<f64>, y: &Array1<f64>) -> f64 {
    let m = y.len() as f64;
    let error = y_hat - y;
    let squared = &error * &error;
    squared.sum() / m
}

pub fn mse_gradient(y_hat: &Array1<f64>, y: &Array1<f64>) -> Array1<f64> {
    let m = y.len() as f64;
    let error = y_hat - y;
    let slope = 2.0 / m * error.sum();
    Array1::from_elem(y.len(), slope)
}
