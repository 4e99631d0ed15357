//! title: All steps go by the gradient of the start
//! kind: update-incomplete
//! people: They ask for the gradient once, before the loop, since it is the gradient of the same loss.
//! claim: positions differs in "three steps on a parabola"
//! claim: path agrees in "no steps"
//! claim: path agrees in "a level start"
//! claim: path differs in "a slanted valley"
//! why: The loss is the same everywhere, and its slope is not. With the first one for ever, the path is a straight line in
//!   equal steps, which goes past the minimum without noticing it.
//! see: Print the differences between your points. Should they all be the same, where the slope is not?
//! hint: Your first step is right, and then {{ observed }} stands where {{ expected }} is right: all your steps are the same
//!   one. That is what comes out when the gradient is asked for once. At which point does the second step need it?

use ndarray::Array1;

pub fn descend(
    gradient: impl Fn(&Array1<f64>) -> Array1<f64>,
    start: &Array1<f64>,
    lr: f64,
    steps: usize,
) -> Vec<Array1<f64>> {
    let mut theta = start.clone();
    let mut path = vec![theta.clone()];
    let uphill = gradient(&theta);
    for _ in 0..steps {
        theta -= &(lr * &uphill);
        path.push(theta.clone());
    }
    path
}
