//! title: The slope of ReLU is missing on the way back
//! kind: factor-of-the-slope
//! people: They carry the delta through the weights to the layer before and go on with that; or they take 1 for the slope
//!   wherever what ReLU gave is at least 0, and it is so everywhere.
//! claim: prediction agrees
//! claim: w2 agrees in "gradients with a hidden layer"
//! claim: b2 agrees in "gradients with a hidden layer"
//! claim: w1 differs in "gradients with a hidden layer"
//! claim: b1 differs in "gradients with a hidden layer"
//! claim: w1 agrees in "gradients with one layer"
//! claim: w4 agrees in "gradients with four layers"
//! claim: w3 differs in "gradients with four layers"
//! why: Where ReLU has cut a unit off, moving its z a little changes nothing, so nothing may come back to it. Without the
//!   slope such units are moved for outputs that they had no part in.
//! see: Give one hidden unit a bias of −100. It is 0 in every row, whatever its weights are, so its column of the first
//!   layer's gradient must be 0. What stands in yours?
//! hint: Your number is {{ observed }} where {{ expected }} is right. It is what comes out when ReLU is passed on the way
//!   back as if its slope were 1 everywhere: no slope at all, or one that is read off a number which is never negative.
//!   How much does relu(z) move with z where z is negative, and how does your code tell such a z?

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
            delta = delta.dot(&mlp.layers[l].w.t());
        }
    }
    gradients.reverse();
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
        for (layer, gradient) in mlp.layers.iter_mut().zip(gradients) {
            layer.w -= &(lr * gradient.w);
            layer.b -= &(lr * gradient.b);
        }
    }
    (mlp, losses)
}
