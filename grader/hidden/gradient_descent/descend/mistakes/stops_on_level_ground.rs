//! title: The path ends where the gradient is 0
//! kind: given-up-too-early
//! people: They see that nothing moves any more, and leave the loop.
//! claim: path differs in "a level start"
//! claim: positions agrees
//! claim: path agrees in "no steps"
//! claim: path agrees in "a slanted valley"
//! why: It saves work, and it is another promise: here the path has `steps + 1` points, so that whoever draws two paths side
//!   by side finds the same number in both. When to stop is the matter of the exercise on learning rates.
//! see: Start in the minimum and ask for three steps. How many points does your path have?
//! hint: Where the gradient is 0 at the start, your result is {{ observed }}. The steps lead nowhere there, that is true, but
//!   they are taken all the same. How many points are promised?

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
        if uphill.iter().all(|&slope| slope == 0.0) {
            break;
        }
        theta -= &(lr * uphill);
        path.push(theta.clone());
    }
    path
}
