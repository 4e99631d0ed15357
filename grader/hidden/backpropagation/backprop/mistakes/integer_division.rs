//! title: 2/(m·out) is divided as whole numbers
//! kind: what-is-left-over
//! people: They write `2 / y.len()` and convert the result to f64.
//! claim: w1 zero in "backward where all sizes differ"
//! claim: b1 zero in "backward where all sizes differ"
//! claim: w2 zero in "backward where all sizes differ"
//! claim: b2 zero in "backward where all sizes differ"
//! claim: w1 agrees in "backward through one hidden unit"
//! claim: loss agrees
//! why: A division of two whole numbers is a whole number, rounded down: 2 / 4 is 0. With one or two entries of y
//!   nothing is lost, with more everything is.
//! see: Print 2 / 4, and 2.0 / 4.0.
//! hint: Your number is {{ observed }} where {{ expected }} is right, and where y has more than two entries it is 0
//!   in every place. That usually comes from a fraction of two whole numbers. What does Rust make of 2 / 4?

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
    let share = 2 / y.len();
    let delta2 = (&cache.y_hat - y) * share as f64;
    let w2 = cache.h1.t().dot(&delta2);
    let b2 = delta2.sum_axis(Axis(0));

    let slope = cache.h1.mapv(|h| 1.0 - h * h);
    let delta1 = delta2.dot(&net.w2.t()) * slope;
    let w1 = x.t().dot(&delta1);
    let b1 = delta1.sum_axis(Axis(0));

    Gradients { w1, b1, w2, b2 }
}
