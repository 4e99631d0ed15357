//! title: All parameters are moved at once
//! kind: taken-together
//! people: They add ε to the whole array and take it off the whole array, since ndarray makes that so short.
//! claim: calls agrees
//! claim: gradient same everywhere
//! claim: gradient agrees in "one parameter"
//! claim: points differs in "two parameters"
//! why: If all parameters move together, f answers with one number for the whole move: about the sum of all slopes.
//!   Whose slope is whose cannot be told from it.
//! see: Let f be 3·θ₀ + 5·θ₁. Its slopes are 3 and 5. What are yours?
//! hint: {{ observed }} stands where {{ expected }} is right. That is what comes out when every entry of θ is moved
//!   in every call: all entries of your gradient are then one number, and with one parameter alone it is the right
//!   one. What may change between the two calls for the parameter i?

use ndarray::Array1;

pub fn numerical_gradient(
    f: impl Fn(&Array1<f64>) -> f64,
    theta: &Array1<f64>,
    eps: f64,
) -> Array1<f64> {
    let mut gradient = Array1::zeros(theta.len());
    for i in 0..theta.len() {
        let above = theta + eps;
        let below = theta - eps;
        gradient[i] = (f(&above) - f(&below)) / (2.0 * eps);
    }
    gradient
}
