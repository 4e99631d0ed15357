//! title: The loss is a sum over the outputs and a mean over the examples
//! kind: mean-over-the-wrong-count
//! people: They add up the squares and divide by m, the number of rows.
//! claim: loss factor "the number of outputs"
//! claim: w1 agrees
//! claim: b1 agrees
//! claim: w2 agrees
//! claim: b2 agrees
//! why: The mean goes over all entries, m rows of them with one for every output. Divided by the rows alone, the loss grows with
//!   the number of outputs, and the gradient of the mean is no longer its gradient.
//! see: Let every error be 1. A mean of ones is 1, whatever the shape of y.
//! hint: Your loss is {{ observed }} where {{ expected }} is right: as many times too large as there are outputs. The usual
//!   cause is a division by the number of rows. How many squares did you add up?

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
    squares.sum() / y.nrows() as f64
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
