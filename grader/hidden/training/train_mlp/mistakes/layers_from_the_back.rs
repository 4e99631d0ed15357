//! title: The gradients come in the order of the way back
//! kind: paired-wrongly
//! people: They push each layer's gradients as they meet it, last layer first, and return the list as it has grown.
//! claim: layers agrees
//! claim: w1 shape [3, 1] in "gradients with a hidden layer"
//! claim: w2 shape [2, 3] in "gradients with a hidden layer"
//! claim: w1 equals w2 in "gradients with a hidden layer"
//! claim: b1 equals b2 in "gradients with a hidden layer"
//! claim: w1 equals w4 in "gradients with four layers"
//! claim: w2 equals w3 in "gradients with four layers"
//! claim: w1 agrees in "gradients with one layer"
//! claim: prediction agrees
//! why: Entry l of the list belongs to layer l. Whoever walks both lists together would move the first layer by the slopes
//!   of the last: with layers of other shapes that panics, and with layers of one shape it trains nonsense in silence.
//! see: Print the shapes of your gradients beside those of the layers.
//! hint: Your numbers are right and stand in the wrong places: what you return first, {{ shape }}, is the gradient of the
//!   last layer. That is the order in which a way back meets the layers. Whose gradient should come first?

use ndarray::{Array1, Array2, Axis};

#[derive(Clone)]
pub struct Dense {
    pub w: Array2<f64>,
    pub b: Array1<f64>,
}

#[derive(Clone)]
pub struct Mlp {
    pub layers: Vec<Dense>,
}

fn loss(y_hat: &Array2<f64>, y: &Array2<f64>) -> f64 {
    let error = y_hat - y;
    error.mapv(|e| e * e).sum() / y.len() as f64
}

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

pub fn predict(mlp: &Mlp, x: &Array2<f64>) -> Array2<f64> {
    let (_, y_hat) = forward(mlp, x);
    y_hat
}

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
    gradients
}

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
        for (layer, gradient) in mlp.layers.iter_mut().rev().zip(gradients) {
            layer.w -= &(lr * gradient.w);
            layer.b -= &(lr * gradient.b);
        }
    }
    (mlp, losses)
}
