//! title: The steps go up the slope instead of down
//! kind: uphill
//! people: They add the gradient: it says the direction, and they go in that direction.
//! claim: positions differs in "three steps on a parabola"
//! claim: path agrees in "a level start"
//! claim: path differs in "two steps on a bowl"
//! claim: path differs in "past a saddle"
//! why: The gradient points to where the loss grows fastest. Along it, every step makes the loss larger.
//! see: Work the loss out at the first points of your path: 3·θ² on the parabola. Does it fall?
//! hint: Your second point has {{ observed }} where {{ expected }} is right: as far from the start, and on its other side. That
//!   is a step along the gradient. Which way does the loss grow there, and which way do you want to go?

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
        theta += &(lr * uphill);
        path.push(theta.clone());
    }
    path
}
