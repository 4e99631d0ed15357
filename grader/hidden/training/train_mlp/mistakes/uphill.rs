//! title: The update goes along the gradient instead of against it
//! kind: uphill
//! people: They add lr times the gradient to every weight and bias.
//! claim: losses agrees in "train on one batch"
//! claim: "trained w1" differs in "train on one batch"
//! claim: "trained b2" sign flipped in "train on one batch"
//! claim: w1 agrees
//! claim: prediction agrees
//! why: The gradient points to where the loss grows fastest. Each update then makes the batch's loss larger, and the next
//!   one starts from there.
//! see: Train on the same batch ten times and print the losses. Do they fall?
//! hint: Your number is {{ observed }} where {{ expected }} is right. Your gradients are right, and after one update every
//!   weight and bias is as far from its start as it should be, on the other side. Which way does the gradient point, and
//!   which way do you want to go?

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
            layer.w += &(lr * gradient.w);
            layer.b += &(lr * gradient.b);
        }
    }
    (mlp, losses)
}
