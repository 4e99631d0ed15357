//! title: The gradients are divided by the number of examples a second time
//! kind: mean-over-the-wrong-count
//! people: They put the mean into delta2, and divide every gradient by m too, as texts do whose delta2 has no mean
//!   in it.
//! claim: w1 factor 1/"the number of examples"
//! claim: b1 factor 1/"the number of examples"
//! claim: w2 factor 1/"the number of examples"
//! claim: b2 factor 1/"the number of examples"
//! claim: loss agrees
//! why: The mean belongs to the loss, and the way back meets it once: at its first link. Everything that is made
//!   from delta2 has it already. Divided again, the gradient shrinks with every example that you add, and learning
//!   slows down for no reason.
//! see: Write every row of x and y twice. The loss stays as it was, so its gradient must; yours is halved.
//! hint: Your number is {{ observed }} where {{ expected }} is right: that, divided by the number of examples. The
//!   usual cause is a mean that is taken twice. By what has delta2 been divided already, when it reaches the weights?

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
    let m = x.nrows() as f64;
    let w2 = cache.h1.t().dot(&delta2) / m;
    let b2 = delta2.sum_axis(Axis(0)) / m;

    let slope = cache.h1.mapv(|h| 1.0 - h * h);
    let delta1 = delta2.dot(&net.w2.t()) * slope;
    let w1 = x.t().dot(&delta1) / m;
    let b1 = delta1.sum_axis(Axis(0)) / m;

    Gradients { w1, b1, w2, b2 }
}
