//! By recursion over the layers: each call predicts with what follows it, and hands back the gradients and its own delta.

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

pub fn predict(mlp: &Mlp, x: &Array2<f64>) -> Array2<f64> {
    let (last, hidden) = mlp.layers.split_last().expect("at least one layer");
    let activations = hidden.iter().fold(x.to_owned(), |h, layer| {
        (h.dot(&layer.w) + &layer.b).mapv(|z| if z < 0.0 { 0.0 } else { z })
    });
    activations.dot(&last.w) + &last.b
}

/// The gradients of `layers`, and the slope of the loss in what the first of them was given.
fn back(layers: &[Dense], given: &Array2<f64>, y: &Array2<f64>) -> (Vec<Dense>, Array2<f64>) {
    let layer = &layers[0];
    let z = &layer.b + &given.dot(&layer.w);
    let (mut later, delta) = if layers.len() == 1 {
        (Vec::new(), 2.0 * (&z - y) / (y.nrows() * y.ncols()) as f64)
    } else {
        let (later, mut delta) = back(&layers[1..], &z.map(|z| z.max(0.0)), y);
        for (slope, &z) in delta.iter_mut().zip(z.iter()) {
            if z <= 0.0 {
                *slope = 0.0;
            }
        }
        (later, delta)
    };
    let before = layer.w.dot(&delta.t()).reversed_axes();
    let gradient = Dense {
        w: delta.t().dot(given).reversed_axes(),
        b: delta
            .rows()
            .into_iter()
            .fold(Array1::zeros(delta.ncols()), |sum, row| sum + row),
    };
    later.insert(0, gradient);
    (later, before)
}

pub fn gradients(mlp: &Mlp, x: &Array2<f64>, y: &Array2<f64>) -> Vec<Dense> {
    back(&mlp.layers, x, y).0
}

pub fn train(
    mlp: Mlp,
    x: &Array2<f64>,
    y: &Array2<f64>,
    batches: &[Vec<usize>],
    lr: f64,
) -> (Mlp, Vec<f64>) {
    let start = (mlp, Vec::with_capacity(batches.len()));
    batches.iter().fold(start, |(mlp, mut losses), rows| {
        let (x, y) = (x.select(Axis(0), rows), y.select(Axis(0), rows));
        let squares = (&y - &predict(&mlp, &x)).mapv(|e| e.powi(2));
        losses.push(squares.mean().unwrap_or(0.0));
        let moved = mlp.layers.iter().zip(gradients(&mlp, &x, &y));
        let layers = moved.map(|(layer, slope)| Dense {
            w: &layer.w - &(slope.w * lr),
            b: &layer.b - &(slope.b * lr),
        });
        (
            Mlp {
                layers: layers.collect(),
            },
            losses,
        )
    })
}
