//! title: The gradient's mean is taken over the examples only
//! kind: mean-over-the-wrong-count
//! people: They divide by the number of rows, which is right for one output, and do not notice that there can be several.
//! claim: w1 factor "the number of outputs"
//! claim: b1 factor "the number of outputs"
//! claim: w3 factor "the number of outputs"
//! claim: w1 agrees in "gradients with a hidden layer"
//! claim: prediction agrees
//! why: The loss is a mean over all entries of y, and its gradient is divided by what the loss is divided by. Otherwise the
//!   network is trained on another loss than the one that is reported, with steps that grow with the number of outputs.
//! see: Write y twice, side by side, and the last layer's columns as well. The mean stays as it was, so the first layer's
//!   gradient must. Does yours?
//! hint: Your number is {{ observed }} where {{ expected }} is right. With one output you are right, and with more of them
//!   your gradients are as many times too large as there are outputs. That is a division by the number of rows alone. How
//!   many squares does `loss` take the mean of?

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
    let mut delta = (&y_hat - y) * 2.0 / y.nrows() as f64;
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
