//! title: The slope of tanh is taken at h1, not at z1
//! kind: before-and-after
//! people: They write a function for the slope, 1 − tanh(z)², and call it with h1, which has been through tanh already.
//! claim: w1 differs in "backward with two examples and two outputs"
//! claim: b1 differs in "backward with two examples and two outputs"
//! claim: w1 agrees in "backward through one hidden unit"
//! claim: b1 agrees in "backward through one hidden unit"
//! claim: w2 agrees
//! claim: b2 agrees
//! why: The slope belongs to the place where tanh was taken, z1. It may be written with the output, 1 − h1², since h1 is tanh(z1);
//!   tanh of h1 is tanh taken twice, and nearer to 0, so that the slope comes out too large.
//! see: Where z1 is ln 2, h1 is 0.6 and the slope is 0.64. Yours is 1 − tanh(0.6)², about 0.71.
//! hint: Your number is {{ observed }} where {{ expected }} is right. That is what comes out when the slope of tanh is taken
//!   at h1, which is tanh(z1) already. How often is tanh taken in your slope, and how often on the way forward?

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

    let slope = cache.h1.mapv(|h| 1.0 - h.tanh().powi(2));
    let delta1 = delta2.dot(&net.w2.t()) * slope;
    let w1 = x.t().dot(&delta1);
    let b1 = delta1.sum_axis(Axis(0));

    Gradients { w1, b1, w2, b2 }
}
