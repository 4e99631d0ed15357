//! title: The learning rate is left out
//! kind: update-incomplete
//! people: They subtract the gradient itself.
//! claim: positions differs in "three steps on a parabola"
//! claim: path agrees in "no steps"
//! claim: path agrees in "a level start"
//! claim: path differs in "a slanted valley"
//! why: The gradient is a slope, loss per distance, and no distance. How far to trust it, the rate says. Without it the steps
//!   are those of a rate of 1, which is too much for most losses.
//! see: Halve the rate. Does your path change?
//! hint: Your second point has {{ observed }} where {{ expected }} is right. It is what comes out when the whole gradient is
//!   taken off. Which of the four things that the function is given does your step not use?

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
        let uphill = gradient(&theta);
        theta -= &uphill;
        path.push(theta.clone());
    }
    path
}
