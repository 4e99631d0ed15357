//! One example and one number at a time, with the error as y − ŷ: downhill is added, and its negative is the gradient.

use ndarray::{Array1, Array2, Axis, stack};

#[derive(Clone)]
pub struct Dense {
    pub w: Array2<f64>,
    pub b: Array1<f64>,
}

#[derive(Clone)]
pub struct Mlp {
    pub layers: Vec<Dense>,
}

/// The example itself, then what every layer passes on.
fn activations(mlp: &Mlp, example: Vec<f64>) -> Vec<Vec<f64>> {
    let mut all = vec![example];
    for (l, layer) in mlp.layers.iter().enumerate() {
        let mut sums = layer.b.to_vec();
        for (&given, weights) in all[l].iter().zip(layer.w.rows()) {
            for (sum, weight) in sums.iter_mut().zip(weights) {
                *sum += given * weight;
            }
        }
        if l + 1 < mlp.layers.len() {
            sums = sums.into_iter().map(|z| (z + z.abs()) / 2.0).collect();
        }
        all.push(sums);
    }
    all
}

pub fn predict(mlp: &Mlp, x: &Array2<f64>) -> Array2<f64> {
    let outputs = mlp.layers[mlp.layers.len() - 1].b.len();
    let mut y_hat = Array2::zeros((x.nrows(), outputs));
    for i in 0..x.nrows() {
        let of_example = activations(mlp, x.row(i).to_vec());
        for (j, output) in of_example[mlp.layers.len()].iter().enumerate() {
            y_hat[[i, j]] = *output;
        }
    }
    y_hat
}

/// Which way to move every number so that the loss falls.
fn downhill(mlp: &Mlp, x: &Array2<f64>, y: &Array2<f64>) -> Vec<Dense> {
    let zeros = |layer: &Dense| Dense {
        w: Array2::zeros(layer.w.raw_dim()),
        b: Array1::zeros(layer.b.len()),
    };
    let mut sums: Vec<Dense> = mlp.layers.iter().map(zeros).collect();
    for (example, target) in x.outer_iter().zip(y.outer_iter()) {
        let h = activations(mlp, example.to_vec());
        let outputs = h[mlp.layers.len()].iter();
        let mut pull: Vec<f64> = outputs.zip(target).map(|(o, t)| t - o).collect();
        for l in (0..mlp.layers.len()).rev() {
            let mut before = vec![0.0; h[l].len()];
            for (j, p) in pull.iter().enumerate() {
                sums[l].b[j] += p;
            }
            for (k, given) in h[l].iter().enumerate() {
                let weights = mlp.layers[l].w.row(k);
                let mut total = sums[l].w.row_mut(k);
                for ((total, p), weight) in total.iter_mut().zip(&pull).zip(weights) {
                    *total += p * given;
                    before[k] += p * weight;
                }
                if l > 0 && *given <= 0.0 {
                    before[k] = 0.0;
                }
            }
            pull = before;
        }
    }
    let share = 2.0 / y.len() as f64;
    for layer in &mut sums {
        layer.w *= share;
        layer.b *= share;
    }
    sums
}

pub fn gradients(mlp: &Mlp, x: &Array2<f64>, y: &Array2<f64>) -> Vec<Dense> {
    let negative = |way: Dense| Dense {
        w: -way.w,
        b: -way.b,
    };
    downhill(mlp, x, y).into_iter().map(negative).collect()
}

/// The given rows of a table, in the given order.
fn pick(table: &Array2<f64>, rows: &[usize]) -> Array2<f64> {
    let rows: Vec<_> = rows.iter().map(|&i| table.row(i)).collect();
    stack(Axis(0), &rows).expect("at least one row, all of one length")
}

pub fn train(
    mut mlp: Mlp,
    x: &Array2<f64>,
    y: &Array2<f64>,
    batches: &[Vec<usize>],
    lr: f64,
) -> (Mlp, Vec<f64>) {
    let mut losses = Vec::new();
    for batch in batches {
        let (x, y) = (pick(x, batch), pick(y, batch));
        let mut total = 0.0;
        for (y_hat, y) in predict(&mlp, &x).iter().zip(&y) {
            total += (y_hat - y) * (y_hat - y);
        }
        losses.push(total / y.len() as f64);
        let way = downhill(&mlp, &x, &y);
        for (layer, way) in mlp.layers.iter_mut().zip(&way) {
            layer.w.scaled_add(lr, &way.w);
            layer.b.scaled_add(lr, &way.b);
        }
    }
    (mlp, losses)
}
