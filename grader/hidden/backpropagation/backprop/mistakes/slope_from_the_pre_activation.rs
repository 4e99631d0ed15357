//! title: The slope of tanh is made with z1, where its output belongs
//! kind: before-and-after
//! people: They know 1 − h² by heart, and put in z1, since the slope is taken "at z1".
//! claim: w1 differs in "backward with two examples and two outputs"
//! claim: b1 differs in "backward with two examples and two outputs"
//! claim: w1 agrees in "backward through one hidden unit"
//! claim: b1 agrees in "backward through one hidden unit"
//! claim: w2 agrees
//! claim: b2 agrees
//! why: The slope of tanh at z is 1 − tanh(z)². The formula squares what tanh returned. 1 − z² is the same at z =
//!   0, close to it nearby, and negative as soon as z is beyond 1, although tanh climbs everywhere.
//! see: Look for a z1 above 1. tanh climbs there. What sign has your slope?
//! hint: Your number is {{ observed }} where {{ expected }} is right. That is what comes out when the slope of tanh
//!   is 1 minus the square of z1, which is right where z1 is 0 and nowhere else. Of which number is the square taken
//!   in the slope of tanh?

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

    let slope = cache.z1.mapv(|z| 1.0 - z * z);
    let delta1 = delta2.dot(&net.w2.t()) * slope;
    let w1 = x.t().dot(&delta1);
    let b1 = delta1.sum_axis(Axis(0));

    Gradients { w1, b1, w2, b2 }
}
