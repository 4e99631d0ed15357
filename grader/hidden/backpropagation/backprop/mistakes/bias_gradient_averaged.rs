//! title: The bias gradients are means over the examples, not sums
//! kind: mean-over-the-wrong-count
//! people: They take the mean over the rows of a delta, since the loss is a mean.
//! claim: b1 factor 1/"the number of examples"
//! claim: b2 factor 1/"the number of examples"
//! claim: w1 agrees
//! claim: w2 agrees
//! why: A bias is added in every row, so it moves the loss in every row, and the contributions add up. The loss's mean is in the
//!   deltas already; taken here, it is taken twice.
//! see: Give x a column of ones. Its row of w1's gradient then says what b1's gradient must be.
//! hint: Your number is {{ observed }} where {{ expected }} is right: that, divided by the number of examples. A
//!   mean over the rows, where a sum belongs, does this to a bias gradient. By what have your deltas been divided
//!   already?

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
    let b2 = delta2.mean_axis(Axis(0)).unwrap();

    let slope = cache.h1.mapv(|h| 1.0 - h * h);
    let delta1 = delta2.dot(&net.w2.t()) * slope;
    let w1 = x.t().dot(&delta1);
    let b1 = delta1.mean_axis(Axis(0)).unwrap();

    Gradients { w1, b1, w2, b2 }
}
