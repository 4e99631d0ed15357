//! title: Every step is taken from the start
//! kind: update-incomplete
//! people: They write the new point as the start minus the rate times the gradient, and ask for the gradient at the last
//!   point, which is right, but subtract from the first.
//! claim: positions differs in "three steps on a parabola"
//! claim: path agrees in "no steps"
//! claim: path agrees in "a level start"
//! claim: path differs in "two steps on a bowl"
//! why: The slope at a point says how to move from that point. Taken off the start, the step throws away where all steps
//!   before it have led.
//! see: Close to the minimum the gradient is nearly 0. Where does your next point then lie?
//! hint: Your first step is right, and then {{ observed }} stands where {{ expected }} is right. It is what comes out when the
//!   step is taken off the start each time and not off the point before. From where does a step leave?

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
        theta = start - &(lr * uphill);
        path.push(theta.clone());
    }
    path
}
