//! title: Each side is half a step away
//! kind: points-of-the-difference
//! people: They read ε as the distance between the two points, move θᵢ by ε/2 each way, and divide by ε.
//! claim: calls agrees
//! claim: points differs
//! claim: gradient differs in "one parameter"
//! claim: gradient agrees in "two parameters"
//! why: That is a central difference too, of half the step, and a good one. But here ε is the distance from θᵢ to each
//!   of the two points, which are 2ε apart; whoever chose ε chose that.
//! see: At θᵢ = 1 with ε = 2 the two points are −1 and 3. Where are yours?
//! hint: {{ observed }} stands where {{ expected }} is right, and f is called at half the distance from θ that is
//!   asked for. That usually comes from taking ε for the distance between the two points. How far from θᵢ should each
//!   of them be?

use ndarray::Array1;

pub fn numerical_gradient(
    f: impl Fn(&Array1<f64>) -> f64,
    theta: &Array1<f64>,
    eps: f64,
) -> Array1<f64> {
    let mut gradient = Array1::zeros(theta.len());
    for i in 0..theta.len() {
        let mut above = theta.clone();
        above[i] += eps / 2.0;
        let mut below = theta.clone();
        below[i] -= eps / 2.0;
        gradient[i] = (f(&above) - f(&below)) / eps;
    }
    gradient
}
