//! title: The gradient's mean is taken over the examples only
//! kind: mean-over-the-wrong-count
//! people: They divide by m, as in the exercises with one output, although each example now has several entries.
//! claim: w1 factor "the number of outputs"
//! claim: b1 factor "the number of outputs"
//! claim: w2 factor "the number of outputs"
//! claim: b2 factor "the number of outputs"
//! claim: loss agrees
//! why: The loss is a mean over all entries of y, m rows of them with one for every output. What its sum is divided by, its
//!   gradient is divided by too.
//! see: With one output your gradients are right. Write y a second time beside itself, and w2 and b2 too: the mean stays as
//!   it was, and so must the gradient in w1.
//! hint: Your number is {{ observed }} where {{ expected }} is right: as many times too large as there are outputs. That is
//!   what comes out when the sum is divided by the number of examples alone. How many squares does `loss` take the mean of?

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
    let delta2 = (&cache.y_hat - y) * 2.0 / y.nrows() as f64;
    let w2 = cache.h1.t().dot(&delta2);
    let b2 = delta2.sum_axis(Axis(0));

    let slope = cache.h1.mapv(|h| 1.0 - h * h);
    let delta1 = delta2.dot(&net.w2.t()) * slope;
    let w1 = x.t().dot(&delta1);
    let b1 = delta1.sum_axis(Axis(0));

    Gradients { w1, b1, w2, b2 }
}
