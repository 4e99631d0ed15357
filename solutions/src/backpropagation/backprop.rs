//! A network with one hidden layer: forward, loss, and the gradient of the loss by backpropagation.
//!
//! The chain rule is walked from the loss backward, one link at a time. A delta is the slope of the loss in what one layer
//! adds up: `delta2` in ŷ, `delta1` in z1. Each delta is made from the one after it, by the weights between them and the
//! slope of tanh, so nothing is worked out twice. And each gives its layer's gradients at once: an entry of w is multiplied
//! by what came in, an entry of b by 1, in every row, and what the rows contribute is added up. The forward pass has kept
//! all that this needs; the slope of tanh, 1 − tanh(z)², is read off its output.

use ndarray::{Array1, Array2, Axis};

/// The parameters of x → tanh(x·w1 + b1)·w2 + b2.
pub struct Network {
    pub w1: Array2<f64>,
    pub b1: Array1<f64>,
    pub w2: Array2<f64>,
    pub b2: Array1<f64>,
}

/// What the forward pass worked out, kept for the backward pass.
pub struct Forward {
    pub z1: Array2<f64>,
    pub h1: Array2<f64>,
    pub y_hat: Array2<f64>,
}

/// The slope of the loss in every parameter, each of its parameter's shape.
pub struct Gradients {
    pub w1: Array2<f64>,
    pub b1: Array1<f64>,
    pub w2: Array2<f64>,
    pub b2: Array1<f64>,
}

/// The prediction for every row of `x`, with what came before it.
pub fn forward(net: &Network, x: &Array2<f64>) -> Forward {
    let z1 = x.dot(&net.w1) + &net.b1;
    let h1 = z1.mapv(f64::tanh);
    let y_hat = h1.dot(&net.w2) + &net.b2;
    Forward { z1, h1, y_hat }
}

/// The mean squared error over all entries.
pub fn loss(y_hat: &Array2<f64>, y: &Array2<f64>) -> f64 {
    let squares = (y_hat - y).mapv(|error| error * error);
    squares.sum() / y.len() as f64
}

/// The gradient of `loss` with respect to every parameter.
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
