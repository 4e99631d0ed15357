//! title: The gradients of earlier batches are carried over
//! kind: not-set-back
//! people: They add each batch's gradients to a total and update with the total, as a framework does whose gradients nobody
//!   has set back to zero.
//! claim: "trained w1" agrees in "train on one batch"
//! claim: "trained w2" agrees in "train on one batch"
//! claim: "trained w1" differs in "train on two batches"
//! claim: "trained w2" differs in "train on two batches"
//! claim: losses agrees in "train on two batches"
//! claim: losses drifting in "train for six epochs"
//! claim: w1 agrees
//! claim: prediction agrees
//! why: An update follows the slope at the place where the network is now. A total also holds the slopes of all the places
//!   that it has left, so the steps grow from batch to batch and go on in directions that may no longer lead down.
//! see: Train on two batches, and print the gradient that the second update uses. Compare it with `gradients` of the
//!   network after the first update.
//! hint: Your number is {{ observed }} where {{ expected }} is right. After one batch you are right, and after the second
//!   you have gone too far, or elsewhere: by the first batch's gradients once more. That usually comes from a total that is
//!   not emptied between batches. From which batches is the slope that your second update follows?

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
    let mut total: Vec<Dense> = mlp.layers.to_vec();
    for layer in &mut total {
        layer.w.fill(0.0);
        layer.b.fill(0.0);
    }
    for batch in batches {
        let x_batch = x.select(Axis(0), batch);
        let y_batch = y.select(Axis(0), batch);
        losses.push(loss(&predict(&mlp, &x_batch), &y_batch));

        let gradients = gradients(&mlp, &x_batch, &y_batch);
        for (sum, gradient) in total.iter_mut().zip(gradients) {
            sum.w += &gradient.w;
            sum.b += &gradient.b;
        }
        for (layer, sum) in mlp.layers.iter_mut().zip(&total) {
            layer.w -= &(lr * &sum.w);
            layer.b -= &(lr * &sum.b);
        }
    }
    (mlp, losses)
}
