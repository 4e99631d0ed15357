//! title: The hidden layer goes on without tanh
//! kind: part-left-out
//! people: They stack the two dense layers and hand z1 to the second one as it is.
//! claim: z1 agrees
//! claim: h1 equals z1
//! claim: y_hat differs in "forward with two examples and two outputs"
//! claim: y_hat agrees in "forward through one hidden unit"
//! claim: loss agrees
//! why: Without a bend between them, two linear layers are one linear layer: x·(w1·w2) plus a constant. No hidden unit then helps.
//! see: tanh never leaves −1..1. Look for an entry of your h1 that does.
//! hint: Your number is {{ observed }} where {{ expected }} is right. That is what comes out when z1 goes on to the second layer
//!   unchanged: no difference at z1 = 0, and a growing one away from it. What should happen to z1 on the way?

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
    let h1 = z1.clone();
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

    let slope = cache.h1.mapv(|h| 1.0 - h * h);
    let delta1 = delta2.dot(&net.w2.t()) * slope;
    let w1 = x.t().dot(&delta1);
    let b1 = delta1.sum_axis(Axis(0));

    Gradients { w1, b1, w2, b2 }
}
