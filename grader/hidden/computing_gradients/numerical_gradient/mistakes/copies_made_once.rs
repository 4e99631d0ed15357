//! title: The copies of θ are made once, before the loop
//! kind: not-set-back
//! people: They make one copy for the upper side and one for the lower side, and move an entry of both in each turn.
//! claim: calls agrees
//! claim: gradient agrees in "one parameter"
//! claim: points agrees in "one parameter"
//! claim: gradient differs in "two parameters"
//! claim: points differs in "two parameters"
//! why: What was moved for one parameter is still moved when the next one's turn comes. The last difference is then taken
//!   between two points at which all parameters differ: it holds the slopes of all of them, added up.
//! see: Let f be 3·θ₀ + 5·θ₁. Its slopes are 3 and 5. What are yours?
//! hint: {{ observed }} stands where {{ expected }} is right. For the first parameter f is called at the right points. From
//!   the second on it is called where the parameters before are moved along, up on the upper side and down on the lower.
//!   In how many entries do your two copies differ from θ when the second parameter's turn comes?

use ndarray::Array1;

pub fn numerical_gradient(
    f: impl Fn(&Array1<f64>) -> f64,
    theta: &Array1<f64>,
    eps: f64,
) -> Array1<f64> {
    let mut gradient = Array1::zeros(theta.len());
    let mut above = theta.clone();
    let mut below = theta.clone();
    for i in 0..theta.len() {
        above[i] += eps;
        below[i] -= eps;
        gradient[i] = (f(&above) - f(&below)) / (2.0 * eps);
    }
    gradient
}
