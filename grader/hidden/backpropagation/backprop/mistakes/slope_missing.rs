//! title: The slope of tanh is missing on the way back
//! kind: factor-of-the-slope
//! people: They carry delta2 back through w2 and use the result as delta1.
//! claim: w1 differs in "backward with two examples and two outputs"
//! claim: b1 differs in "backward with two examples and two outputs"
//! claim: w1 agrees in "backward through one hidden unit"
//! claim: b1 agrees in "backward through one hidden unit"
//! claim: w2 agrees
//! claim: b2 agrees
//! why: What comes back through w2 says how the loss changes with h1. But w1 and b1 move z1, and h1 moves with z1 only as fast as
//!   tanh is steep there: by 1 at z1 = 0, by hardly anything far from it.
//! see: Give one hidden unit a bias of 10. Its h1 stays at 1 whatever w1 does, so its column of w1's gradient must be nearly 0.
//! hint: Your number is {{ observed }} where {{ expected }} is right. That is what comes out when the way back treats tanh as
//!   if it were not there, which is right where z1 is 0 and nowhere else. How much does h1 move when z1 moves a little?

use ndarray::{Array1, Array2, Axis};

pub struct Network {
    pub w1: Array2<f64>,
    pub b1: Array1<f64>,
    pub w2: Array2<f64>,
    pub b2: Array1<f64>,
}

pub struct Forward {
    pub z1: Array2<f64>,
    pub h1: Array2<f64>,
    pub y_hat: Array2<f64>,
}

pub struct Gradients {
    pub w1: Array2<f64>,
    pub b1: Array1<f64>,
    pub w2: Array2<f64>,
    pub b2: Array1<f64>,
}

pub fn forward(net: &Network, x: &Array2<f64>) -> Forward {
    let z1 = x.dot(&net.w1) + &net.b1;
    let h1 = z1.mapv(f64::tanh);
    let y_hat = h1.dot(&net.w2) + &net.b2;
    Forward { z1, h1, y_hat }
}

pub fn loss(y_hat: &Array2<f64>, y: &Array2<f64>) -> f64 {
    let squares = (y_hat - y).mapv(|error| error * error);
    squares.sum() / y.len() as f64
}

pub fn backward(net: &Network, x: &Array2<f64>, y: &Array2<f64>, cache: &Forward) -> Gradients {
    let delta2 = (&cache.y_hat - y) * 2.0 / y.len() as f64;
    let w2 = cache.h1.t().dot(&delta2);
    let b2 = delta2.sum_axis(Axis(0));

    let delta1 = delta2.dot(&net.w2.t());
    let w1 = x.t().dot(&delta1);
    let b1 = delta1.sum_axis(Axis(0));

    Gradients { w1, b1, w2, b2 }
}
