//! title: The gradient in w2 is made with z1, not with h1
//! kind: before-and-after
//! people: They multiply delta2 by the hidden layer as it was before tanh.
//! claim: w2 differs in "backward with two examples and two outputs"
//! claim: w2 agrees in "backward through one hidden unit"
//! claim: w1 agrees
//! claim: b1 agrees
//! claim: b2 agrees
//! why: An entry of w2 moves the prediction by as much as what it is multiplied by on the way forward, and that is h1.
//! see: Give one hidden unit a bias of 10. It then sends 1 to the second layer, in every row, as a bias does. So its row of
//!   w2's gradient must be b2's gradient.
//! hint: Your number is {{ observed }} where {{ expected }} is right. That is what comes out when z1 stands where h1 belongs:
//!   both have the same shape, so nothing complains. With which of the two was w2 multiplied on the way forward?

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
    let w2 = cache.z1.t().dot(&delta2);
    let b2 = delta2.sum_axis(Axis(0));

    let slope = cache.h1.mapv(|h| 1.0 - h * h);
    let delta1 = delta2.dot(&net.w2.t()) * slope;
    let w1 = x.t().dot(&delta1);
    let b1 = delta1.sum_axis(Axis(0));

    Gradients { w1, b1, w2, b2 }
}
