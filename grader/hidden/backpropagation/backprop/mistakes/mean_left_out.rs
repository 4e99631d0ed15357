//! title: The gradient belongs to a sum, not to a mean
//! kind: mean-left-out
//! people: They differentiate the square and begin the way back with 2(ŷ − y), without the mean around the squares.
//! claim: w1 factor "the number of entries of y"
//! claim: b1 factor "the number of entries of y"
//! claim: w2 factor "the number of entries of y"
//! claim: b2 factor "the number of entries of y"
//! claim: loss agrees
//! why: The division in front of the sum is a constant, and a derivative keeps constant factors. Without it, twice as much data
//!   makes every step twice as long.
//! see: Write every row of x and y twice. The loss stays as it was, so its gradient must; yours doubles.
//! hint: Your number is {{ observed }} where {{ expected }} is right: as many times too large as y has entries. The usual
//!   cause is a way back that begins at the squares and not at their mean. What does `loss` do to the sum of the squares, and
//!   where does `backward` do the same?

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
    let delta2 = (&cache.y_hat - y) * 2.0;
    let w2 = cache.h1.t().dot(&delta2);
    let b2 = delta2.sum_axis(Axis(0));

    let slope = cache.h1.mapv(|h| 1.0 - h * h);
    let delta1 = delta2.dot(&net.w2.t()) * slope;
    let w1 = x.t().dot(&delta1);
    let b1 = delta1.sum_axis(Axis(0));

    Gradients { w1, b1, w2, b2 }
}
