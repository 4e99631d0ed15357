//! title: The layers are moved one by one, each by the slope of a network that has moved already
//! kind: moved-too-early
//! people: They loop over the layers and work the gradients out inside that loop, after the layers before have moved.
//! claim: losses agrees in "train on one batch"
//! claim: "trained w1" agrees in "train on one batch"
//! claim: "trained b1" agrees in "train on one batch"
//! claim: "trained w2" differs in "train on one batch"
//! claim: w1 agrees
//! claim: prediction agrees
//! why: The gradient is one arrow at one place: the slopes of all layers belong to the same network. Once the first layer
//!   has moved, the slopes of the others are those of a place where the step did not start. It also takes a backward pass
//!   for each layer, where one serves them all.
//! see: Count how many times one batch calls your `gradients`.
//! hint: Your number is {{ observed }} where {{ expected }} is right. After one batch the first layer is right and the later
//!   ones are not: that is what comes out when each layer takes its slope after the ones before it have moved. At which
//!   moment do you work out the gradients, and how many times for one batch?

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

        for l in 0..mlp.layers.len() {
            let gradients = gradients(&mlp, &x_batch, &y_batch);
            mlp.layers[l].w -= &(lr * &gradients[l].w);
            mlp.layers[l].b -= &(lr * &gradients[l].b);
        }
    }
    (mlp, losses)
}
