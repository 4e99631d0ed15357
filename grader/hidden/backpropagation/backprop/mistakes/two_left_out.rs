//! title: The 2 that the square leaves behind is missing
//! kind: factor-of-two
//! people: They begin the way back with the mean error, as if the loss were half the mean of the squares.
//! claim: w1 factor 1/2
//! claim: b1 factor 1/2
//! claim: w2 factor 1/2
//! claim: b2 factor 1/2
//! claim: loss agrees
//! why: The derivative of e² is 2e. Texts that write the loss with ½ in front have no 2 in the gradient; this loss has no ½.
//! see: With one entry and an error of 3 the loss is 9. With an error of 3.01 it is 9.0601, a slope of about 6, not 3.
//! hint: Your number is {{ observed }} where {{ expected }} is right: half of it. That is the gradient of a loss with ½ in front. What is the derivative of `loss` when there is only one error, e?

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
    let delta2 = (&cache.y_hat - y) / y.len() as f64;
    let w2 = cache.h1.t().dot(&delta2);
    let b2 = delta2.sum_axis(Axis(0));

    let slope = cache.h1.mapv(|h| 1.0 - h * h);
    let delta1 = delta2.dot(&net.w2.t()) * slope;
    let w1 = x.t().dot(&delta1);
    let b1 = delta1.sum_axis(Axis(0));

    Gradients { w1, b1, w2, b2 }
}
