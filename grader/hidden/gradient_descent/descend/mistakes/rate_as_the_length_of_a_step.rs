//! title: Each step has the length of the learning rate
//! kind: update-incomplete
//! people: They take the direction from the gradient and the length from the rate, and divide the gradient by its own length.
//! claim: positions differs in "three steps on a parabola"
//! claim: path agrees in "no steps"
//! claim: path nan in "a level start"
//! claim: path differs in "two steps on a bowl"
//! why: In gradient descent the rate multiplies the gradient: on steep ground the steps are long, and they shorten by
//!   themselves where it becomes level. Steps of one length never settle, and on level ground the gradient is divided by 0.
//! see: Let yours make 100 steps on the parabola. Does it come to rest at 0?
//! hint: Your second point has {{ observed }} where {{ expected }} is right: the direction is right, and your step is as long
//!   as the rate, whatever the slope. What should happen to the length of the steps where the ground becomes level?

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
        let length = uphill.dot(&uphill).sqrt();
        theta -= &(lr / length * uphill);
        path.push(theta.clone());
    }
    path
}
