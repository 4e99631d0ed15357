//! title: The bias gradients are means over the examples, not sums
//! kind: mean-over-the-wrong-count
//! people: They take the mean over the rows of each delta, since the loss is a mean.
//! claim: b1 factor 1/"the number of examples"
//! claim: b2 factor 1/"the number of examples"
//! claim: b4 factor 1/"the number of examples"
//! claim: w1 agrees
//! claim: w2 agrees
//! claim: w4 agrees
//! claim: prediction agrees
//! why: The mean of the loss is in the first delta already, and every later delta is made from it. Taken again for the
//!   biases it is taken twice, and they learn m times as slowly as the weights, unnoticed: the loss still falls.
//! see: Give x a column of ones. The first layer's weights for it do what its biases do, so their gradients must be the
//!   same.
//! hint: Your number is {{ observed }} where {{ expected }} is right: in every case that, divided by the number of examples.
//!   A mean over the rows of a delta, where a sum belongs, does this. By what has the delta been divided already?

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
        let b = delta.mean_axis(Axis(0)).unwrap();
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
