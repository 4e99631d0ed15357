//! title: The start is left out of the path
//! kind: first-and-last
//! people: They note the points that the steps lead to, and forget the one that the first step leaves from.
//! claim: positions shape [3] in "three steps on a parabola"
//! claim: path differs in "no steps"
//! claim: path differs in "two steps on a bowl"
//! why: The path says where the walk was, and it was at the start first. Without it, the first step cannot be seen: to draw
//!   it, both of its ends are needed.
//! see: Ask for no steps at all. Where are you then, and does your path say so?
//! hint: Yours is {{ observed }}, and {{ expected }} would be right: the points after each step are there, and the start before
//!   them is not. How many points are there on a way of three steps, with both ends?

use ndarray::Array1;

pub fn descend(
    gradient: impl Fn(&Array1<f64>) -> Array1<f64>,
    start: &Array1<f64>,
    lr: f64,
    steps: usize,
) -> Vec<Array1<f64>> {
    let mut theta = start.clone();
    let mut path = Vec::new();
    for _ in 0..steps {
        let uphill = gradient(&theta);
        theta -= &(lr * uphill);
        path.push(theta.clone());
    }
    path
}
