//! One example after the other, each adding its outer products to running totals; the mean is taken once, at the end.

use ndarray::{Array1, Array2, ArrayView1};

pub struct Network {
    pub w1: Array2<f64>,
    pub b1: Array1<f64>,
    pub w2: Array2<f64>,
    pub b2: Array1<f64>,
}

pub struct Forward {
    pub z1: Array2<f64>,
    pub h1: Array2<f64>,
    pub y_hat: Array2<f64>,
}

pub struct Gradients {
    pub w1: Array2<f64>,
    pub b1: Array1<f64>,
    pub w2: Array2<f64>,
    pub b2: Array1<f64>,
}

pub fn forward(net: &Network, x: &Array2<f64>) -> Forward {
    let m = x.nrows();
    let mut cache = Forward {
        z1: Array2::zeros((m, net.b1.len())),
        h1: Array2::zeros((m, net.b1.len())),
        y_hat: Array2::zeros((m, net.b2.len())),
    };
    for (i, example) in x.outer_iter().enumerate() {
        let before = &net.b1 + &net.w1.t().dot(&example);
        let after = before.mapv(|z| 1.0 - 2.0 / ((2.0 * z).exp() + 1.0));
        cache
            .y_hat
            .row_mut(i)
            .assign(&(&net.b2 + &net.w2.t().dot(&after)));
        cache.z1.row_mut(i).assign(&before);
        cache.h1.row_mut(i).assign(&after);
    }
    cache
}

pub fn loss(y_hat: &Array2<f64>, y: &Array2<f64>) -> f64 {
    let mut total = 0.0;
    for (prediction, target) in y_hat.iter().zip(y) {
        total += (target - prediction).powi(2);
    }
    total / (y.nrows() * y.ncols()) as f64
}

/// Adds the outer product of what came into a layer and how the loss changes with what it adds up.
fn add_outer(total: &mut Array2<f64>, incoming: ArrayView1<f64>, delta: &Array1<f64>) {
    for (mut row, &value) in total.outer_iter_mut().zip(incoming) {
        row.scaled_add(value, delta);
    }
}

pub fn backward(net: &Network, x: &Array2<f64>, y: &Array2<f64>, cache: &Forward) -> Gradients {
    let mut total = Gradients {
        w1: Array2::zeros(net.w1.raw_dim()),
        b1: Array1::zeros(net.b1.len()),
        w2: Array2::zeros(net.w2.raw_dim()),
        b2: Array1::zeros(net.b2.len()),
    };
    for i in 0..x.nrows() {
        let error = &cache.y_hat.row(i) - &y.row(i);
        add_outer(&mut total.w2, cache.h1.row(i), &error);
        total.b2 += &error;
        let steepness = cache.z1.row(i).mapv(|z| z.cosh().powi(-2));
        let passed_back = steepness * net.w2.dot(&error);
        add_outer(&mut total.w1, x.row(i), &passed_back);
        total.b1 += &passed_back;
    }
    let share = 2.0 / (y.nrows() * y.ncols()) as f64;
    total.w1 *= share;
    total.b1 *= share;
    total.w2 *= share;
    total.b2 *= share;
    total
}
