//! title: The entries are moved one after another, each by a gradient of its own
//! kind: moved-too-early
//! people: They loop over the entries and ask for the gradient in the loop, so that each entry is moved by the gradient of a
//!   point whose earlier entries have moved already.
//! claim: positions agrees
//! claim: path agrees in "two steps on a bowl"
//! claim: path agrees in "a level start"
//! claim: path differs in "a slanted valley"
//! claim: path differs in "along a curved valley"
//! why: The gradient is one arrow at one point, and all its entries belong together. Moving one entry and asking again is
//!   another method, coordinate descent; it costs a gradient for each entry. Where no slope depends on another entry, the two
//!   cannot be told apart.
//! see: Print the point each time you ask for a gradient. With two parameters and three steps, it should be three points.
//! hint: Where the slopes of the entries do not depend on each other you are right. Elsewhere {{ observed }} stands where
//!   {{ expected }} is right. It is what comes out when the gradient is asked for again after the first entry has moved. How
//!   often do you ask for it in one step, and where are you then?

use ndarray::Array1;

pub fn descend(
    gradient: impl Fn(&Array1<f64>) -> Array1<f64>,
    start: &Array1<f64>,
    lr: f64,
    steps: usize,
) -> Vec<Array1<f64>> {
    let mut theta = start.clone();
    let mut path = vec![theta.clone()];
    for _ in 0..steps {
        for i in 0..theta.len() {
            let uphill = gradient(&theta);
            theta[i] -= lr * uphill[i];
        }
        path.push(theta.clone());
    }
    path
}
