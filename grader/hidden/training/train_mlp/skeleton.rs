//! A network of any depth, trained on mini-batches: predict, backpropagate, update, and again.
//!
//! Every layer is dense and adds up z = h·w + b, where h is what it was given: x for the first layer, ReLU of the z before
//! for every other one. What the last layer adds up is the prediction ŷ, without ReLU.
//!
//! Rows are examples. With m examples, the shapes are
//!
//! | quantity | shape |
//! | --- | --- |
//! | `x` | m × inputs of the first layer |
//! | `w`, `b` of a layer | in × out, out; its in is the out of the layer before |
//! | `y`, ŷ | m × outputs of the last layer |
//!
//! There may be any number of layers from 1 on. One layer alone is linear regression. No size is 0.
//!
//! The examples below follow two rows through two layers of one unit each: x = [[1], [0]], first layer w = [[2]] and
//! b = [−1], second layer w = [[3]] and b = [0.5], and the targets y = [[3], [0]].

use ndarray::{Array1, Array2, Axis};

/// The weights and biases of one layer; or the slope of the loss in each of them.
#[derive(Clone)]
pub struct Dense {
    pub w: Array2<f64>,
    pub b: Array1<f64>,
}

/// A network: its layers, in the order in which they work.
#[derive(Clone)]
pub struct Mlp {
    pub layers: Vec<Dense>,
}

/// The loss: the mean of the squared errors over all m·out entries. It is given.
///
/// Example: the predictions [[3.5], [0.5]] for the targets [[3], [0]] cost (0.25 + 0.25)/2 = 0.25.
fn loss(y_hat: &Array2<f64>, y: &Array2<f64>) -> f64 {
    let error = y_hat - y;
    error.mapv(|e| e * e).sum() / y.len() as f64
}

/// The prediction for every row of `x`: through all layers, with ReLU between two layers and none after the last.
///
/// Example: z is [[1], [−1]] in the first layer, ReLU makes [[1], [0]] of it, and the prediction is [[3.5], [0.5]].
pub fn predict(mlp: &Mlp, x: &Array2<f64>) -> Array2<f64> {
    todo!("what each layer adds up, handed to the next one through ReLU")
}

/// The slope of the loss on the m examples of `x` and `y` in every weight and bias: one `Dense` for each layer, in the order
/// of the layers, with the shapes that theirs have.
///
/// Where z is exactly 0 in a hidden layer, the slope of ReLU counts as 0, as in the exercise `dense_layer`.
///
/// Example: the errors are 0.5 and 0.5, and so are the slopes at ŷ. The gradients are w = [[0.5]] and b = [1] for the second
/// layer. ReLU lets only the first row pass, with a slope of 1.5 at z, so they are w = [[1.5]] and b = [1.5] for the first.
pub fn gradients(mlp: &Mlp, x: &Array2<f64>, y: &Array2<f64>) -> Vec<Dense> {
    todo!("forward, keeping what each layer was given; then back, from the last layer to the first")
}

/// Trains `mlp` with one update per batch, in their order, each against the gradient of that batch's own loss, times the
/// learning rate `lr`. Returns the trained network and the losses: `losses[i]` is the loss of batch i *before* its update.
///
/// A batch lists the rows of `x` and `y` that it consists of, at least one. A row may be in many batches: one *epoch* goes
/// through all rows once, and several epochs are their batches one after another. Without any batch the network comes back
/// as it was, and there are no losses.
///
/// Example: with the one batch [0, 1] and a rate of 0.1 the losses are [0.25], and the trained network has w = [[1.85]] and
/// b = [−1.15] in the first layer, w = [[2.95]] and b = [0.4] in the second.
pub fn train(
    mlp: Mlp,
    x: &Array2<f64>,
    y: &Array2<f64>,
    batches: &[Vec<usize>],
    lr: f64,
) -> (Mlp, Vec<f64>) {
    todo!("for each batch: take its rows, note its loss, work out the gradients, move every layer")
}
