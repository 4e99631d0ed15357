//! A network of any depth, trained on mini-batches: predict, backpropagate, update, and again.
//!
//! The backward pass is one loop, since every layer does the same with the delta that reaches it: with what the layer was
//! given it makes the layer's gradients, and through the layer's weights and ReLU's slope the delta of the layer before. The
//! delta of the last layer comes from the loss alone. What any layer but the first was given is ReLU of a z and positive
//! exactly where that z was, so the slope of ReLU is read off it. Training then is the loop of the whole book: each batch's
//! loss and gradients are worked out before any layer moves.

use ndarray::{Array1, Array2, Axis};

/// The weights and biases of one layer, or the slope of the loss in each of them.
#[derive(Clone)]
pub struct Dense {
    pub w: Array2<f64>,
    pub b: Array1<f64>,
}

/// Layers, one after another.
#[derive(Clone)]
pub struct Mlp {
    pub layers: Vec<Dense>,
}

/// The mean squared error over all entries.
fn loss(y_hat: &Array2<f64>, y: &Array2<f64>) -> f64 {
    let error = y_hat - y;
    error.mapv(|e| e * e).sum() / y.len() as f64
}

/// What each layer is given, and the prediction.
fn forward(mlp: &Mlp, x: &Array2<f64>) -> (Vec<Array2<f64>>, Array2<f64>) {
    let mut inputs = vec![x.clone()];
    let mut z = x.dot(&mlp.layers[0].w) + &mlp.layers[0].b;
    for layer in &mlp.layers[1..] {
        let h = z.mapv(|z| z.max(0.0));
        z = h.dot(&layer.w) + &layer.b;
        inputs.push(h);
    }
    (inputs, z)
}

/// The prediction for every row of `x`.
pub fn predict(mlp: &Mlp, x: &Array2<f64>) -> Array2<f64> {
    let (_, y_hat) = forward(mlp, x);
    y_hat
}

/// The gradient of `loss` with respect to every layer's weights and biases.
pub fn gradients(mlp: &Mlp, x: &Array2<f64>, y: &Array2<f64>) -> Vec<Dense> {
    let (inputs, y_hat) = forward(mlp, x);
    let mut delta = (&y_hat - y) * 2.0 / y.len() as f64;
    let mut gradients = Vec::new();
    for l in (0..mlp.layers.len()).rev() {
        let w = inputs[l].t().dot(&delta);
        let b = delta.sum_axis(Axis(0));
        gradients.push(Dense { w, b });

        if l > 0 {
            let slope = inputs[l].mapv(|h| if h > 0.0 { 1.0 } else { 0.0 });
            delta = delta.dot(&mlp.layers[l].w.t()) * slope;
        }
    }
    gradients.reverse();
    gradients
}

/// One update per batch, in order, and each batch's loss before it.
pub fn train(
    mlp: Mlp,
    x: &Array2<f64>,
    y: &Array2<f64>,
    batches: &[Vec<usize>],
    lr: f64,
) -> (Mlp, Vec<f64>) {
    let mut mlp = mlp;
    let mut losses = Vec::new();
    for batch in batches {
        let x_batch = x.select(Axis(0), batch);
        let y_batch = y.select(Axis(0), batch);
        losses.push(loss(&predict(&mlp, &x_batch), &y_batch));

        let gradients = gradients(&mlp, &x_batch, &y_batch);
        for (layer, gradient) in mlp.layers.iter_mut().zip(gradients) {
            layer.w -= &(lr * gradient.w);
            layer.b -= &(lr * gradient.b);
        }
    }
    (mlp, losses)
}
