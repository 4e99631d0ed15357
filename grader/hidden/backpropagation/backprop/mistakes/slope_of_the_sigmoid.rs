//! title: The slope is that of the sigmoid, not that of tanh
//! kind: rule-beyond-its-range
//! people: They know h·(1 − h) from networks with the sigmoid, and use it here.
//! claim: w1 zero in "backward through one hidden unit"
//! claim: b1 zero in "backward through one hidden unit"
//! claim: w1 differs in "backward with two examples and two outputs"
//! claim: w2 agrees
//! claim: b2 agrees
//! why: Every activation has a slope of its own. h·(1 − h) is right for the sigmoid, whose output lies between 0
//!   and 1. Where tanh is steepest, at z1 = 0, h1 is 0 and that formula gives 0.
//! see: Compare tanh(0) with tanh(0.1). How fast does tanh rise at 0, and what does your formula say?
//! hint: Your number is {{ observed }} where {{ expected }} is right. That is what comes out when the slope of the
//!   activation is h1·(1 − h1), which is the slope of another function. At z1 = 0 it is 0. Where is tanh steepest,
//!   and where is it flat?

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

    let slope = cache.h1.mapv(|h| h * (1.0 - h));
    let delta1 = delta2.dot(&net.w2.t()) * slope;
    let w1 = x.t().dot(&delta1);
    let b1 = delta1.sum_axis(Axis(0));

    Gradients { w1, b1, w2, b2 }
}
