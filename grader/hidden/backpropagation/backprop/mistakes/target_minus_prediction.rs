//! title: The error is taken the other way round
//! kind: difference-turned-round
//! people: They begin the way back with y − ŷ, whose square is the same, and leave out the minus that its derivative brings.
//! claim: w1 sign flipped
//! claim: b1 sign flipped
//! claim: w2 sign flipped
//! claim: b2 sign flipped
//! claim: loss agrees
//! why: (y − ŷ)² and (ŷ − y)² are one loss. But y − ŷ shrinks when ŷ grows: its derivative in ŷ is −1. Every gradient passes
//!   through this first link, so every one has the wrong sign, and descent would climb.
//! see: Make b2 a little larger where every ŷ is above its y. The loss grows, so the gradient in b2 must be positive.
//! hint: Your number is {{ observed }} where {{ expected }} is right: the size is right and the sign is not. That happens when
//!   the first link of the chain is turned round. Where ŷ is above y, does the loss grow or fall with ŷ?

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
    let delta2 = (y - &cache.y_hat) * 2.0 / y.len() as f64;
    let w2 = cache.h1.t().dot(&delta2);
    let b2 = delta2.sum_axis(Axis(0));

    let slope = cache.h1.mapv(|h| 1.0 - h * h);
    let delta1 = delta2.dot(&net.w2.t()) * slope;
    let w1 = x.t().dot(&delta1);
    let b1 = delta1.sum_axis(Axis(0));

    Gradients { w1, b1, w2, b2 }
}
