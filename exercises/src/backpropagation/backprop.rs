//! A network with one hidden layer: forward, loss, and the gradient of the loss by backpropagation.
//!
//! ```text
//! z1 = x·w1 + b1        h1 = tanh(z1)        ŷ = h1·w2 + b2        L = the mean of (ŷ − y)² over all entries
//! ```
//!
//! Rows are examples. With m examples, the shapes are
//!
//! | quantity | shape |
//! | --- | --- |
//! | `x` | m × in |
//! | `w1`, `b1` | in × hidden, hidden |
//! | `z1`, `h1` | m × hidden |
//! | `w2`, `b2` | hidden × out, out |
//! | `y_hat`, `y` | m × out |
//!
//! Any of the four sizes may be 1; none is 0.
//!
//! The examples below follow one number through a network with one input, one hidden unit and one output, each number
//! rounded to three digits: x = 2, w1 = 0.25, b1 = 0.193, w2 = 5, b2 = 1, and the target y = 3.

use ndarray::{Array1, Array2, Axis};

/// The parameters of the network.
pub struct Network {
    pub w1: Array2<f64>,
    pub b1: Array1<f64>,
    pub w2: Array2<f64>,
    pub b2: Array1<f64>,
}

/// What the forward pass works out, kept for the backward pass: the hidden layer before tanh (`z1`) and after it (`h1`), and
/// the prediction.
pub struct Forward {
    pub z1: Array2<f64>,
    pub h1: Array2<f64>,
    pub y_hat: Array2<f64>,
}

/// The slope of the loss in every parameter: `w1` here is ∂L/∂w1, of the shape that w1 has, and so on.
pub struct Gradients {
    pub w1: Array2<f64>,
    pub b1: Array1<f64>,
    pub w2: Array2<f64>,
    pub b2: Array1<f64>,
}

/// The prediction for every row of `x`, with what came before it. The output is linear: no tanh after the second layer.
///
/// Example: z1 = 2·0.25 + 0.193 = 0.693, h1 = 0.6 and ŷ = 0.6·5 + 1 = 4.
pub fn forward(net: &Network, x: &Array2<f64>) -> Forward {
    todo!("both layers, and the three arrays that came up on the way")
}

/// The mean of the squared errors over all m·out entries.
///
/// Example: a prediction of 4 for the target 3 costs 1; the predictions [[1, 2]] for the targets [[0, 0]] cost 2.5.
pub fn loss(y_hat: &Array2<f64>, y: &Array2<f64>) -> f64 {
    todo!("one number for all entries together")
}

/// The gradient of `loss` with respect to every parameter. `cache` is what `forward` returned for this `net` and `x`.
///
/// A delta says how the loss changes with what a layer adds up: `delta2` is ∂L/∂ŷ, `delta1` is ∂L/∂z1.
///
/// Example: delta2 = 2, and the gradients of the second layer are 1.2 for w2 and 2 for b2. At h1 = 0.6 the slope of tanh is
/// 0.64, delta1 = 6.4, and the gradients of the first layer are 12.8 for w1 and 6.4 for b1.
pub fn backward(net: &Network, x: &Array2<f64>, y: &Array2<f64>, cache: &Forward) -> Gradients {
    let delta2: Array2<f64> = todo!("how the loss changes with each entry of y_hat: m × out");
    let delta1: Array2<f64> = todo!("how the loss changes with each entry of z1: m × hidden");
    todo!("what the two deltas mean for w1, b1, w2 and b2")
}
