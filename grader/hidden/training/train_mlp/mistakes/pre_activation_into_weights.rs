//! title: The weights' gradients are made with z, not with ReLU of z
//! kind: before-and-after
//! people: They keep each layer's z for the way back, since the slope of ReLU needs it, and use it for the weights too.
//! claim: prediction agrees
//! claim: w2 differs in "gradients with a hidden layer"
//! claim: b1 agrees
//! claim: b2 agrees
//! claim: w1 agrees
//! claim: b3 agrees
//! why: A weight moves its layer's sum by as much as what it is multiplied by on the way forward, and that is the
//!   activation. Where ReLU has made 0 of a negative z, the weight was multiplied by 0, and its slope must be 0.
//! see: Give one hidden unit a bias of −100. It sends 0 to the next layer in every row, so the next layer's weight for it
//!   has no effect, and its gradient must be 0. What is yours?
//! hint: Your number is {{ observed }} where {{ expected }} is right. The gradient of the first layer's weights does not have
//!   this fault, and those of the later layers' weights are what comes out when each delta meets what the layer before has
//!   added up, with its negative numbers. Was it z that the layer was given on the way forward?

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
    let mut kept = vec![x.clone()];
    let mut z = x.dot(&mlp.layers[0].w) + &mlp.layers[0].b;
    for layer in &mlp.layers[1..] {
        let h = z.mapv(|z| z.max(0.0));
        kept.push(z);
        z = h.dot(&layer.w) + &layer.b;
    }
    (kept, z)
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
            layer.w -= &(lr * gradient.w);
            layer.b -= &(lr * gradient.b);
        }
    }
    (mlp, losses)
}
