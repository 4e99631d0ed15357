//! Observes what `sgd` arrives at, and the losses of the batches on the way: one by one, all at once, and some at a time.

use crate::linear_regression::sgd::{Fit, sgd};
use ::probe::{Case, Probe};
use ndarray::{Array1, Array2, array};
use rand::seq::SliceRandom;
use rand_distr::{Distribution, StandardNormal};

type Batches = Vec<Vec<usize>>;

pub fn probe(p: &mut Probe) {
    p.case("one example at a time", |c| {
        let batches = vec![vec![1], vec![0]];
        fit(c, array![[2.0], [1.0]], array![4.0, 2.0], batches, 0.25);
    });

    p.case("one mini-batch", |c| {
        let x = array![[1.0, 4.0], [2.0, -2.0], [0.0, 6.0], [-1.0, 0.0]];
        let batches = vec![vec![2, 0, 3]];
        fit(c, x, array![1.0, 3.0, -1.0, 2.0], batches, 0.75);
    });

    p.case("all examples at every step", |c| {
        let batches = vec![vec![0, 1], vec![0, 1]];
        fit(c, array![[1.0], [2.0]], array![2.0, 6.0], batches, 0.125);
    });

    p.case("no batch", |c| {
        let x = array![[1.0, -2.0], [0.5, 3.0], [-1.5, 0.25]];
        fit(c, x, array![1.0, -1.0, 2.0], vec![], 0.25);
    });

    p.case("batches of different sizes", |c| {
        let x = array![
            [1.0, 0.5],
            [2.0, -1.5],
            [-1.0, 0.5],
            [0.5, 2.0],
            [3.0, -1.0]
        ];
        let batches = vec![vec![3, 0], vec![4, 1, 2], vec![0], vec![2, 3, 1, 4]];
        fit(c, x, array![1.5, -2.0, 4.0, 3.0, 0.5], batches, 0.05);
    });

    p.case("batch gradient descent on random numbers", |c| {
        let (x, y) = (features(c, 7, 2), targets(c, 7));
        let batches = epochs(c, 6, 7, 7);
        fit(c, x, y, batches, 0.1);
    });

    p.case("stochastic gradient descent on random numbers", |c| {
        let (x, y) = (features(c, 8, 3), targets(c, 8));
        let batches = epochs(c, 2, 8, 1);
        fit(c, x, y, batches, 0.02);
    });

    p.case("mini-batches on random numbers", |c| {
        let (x, y) = (features(c, 12, 3), targets(c, 12));
        let batches = epochs(c, 3, 12, 5);
        fit(c, x, y, batches, 0.05);
    });

    p.case("the line behind 100 points", |c| {
        let x = features(c, 100, 1);
        let y = x.column(0).map(|&x| 2.0 * x + 0.5 + 0.1 * normal(c));
        let batches = epochs(c, 10, 100, 20);
        fit(c, x, y, batches, 0.1);
    });
}

fn fit(c: &mut Case, x: Array2<f64>, y: Array1<f64>, batches: Batches, lr: f64) {
    c.scale("the number of examples", x.nrows() as f64);
    if let Some(first) = batches.first() {
        c.scale("the size of the first batch", first.len() as f64);
    }
    c.scale("the learning rate", lr);
    let (x, y) = (c.input("x", x), c.input("y", y));
    let (batches, lr) = (c.exact("batches", batches), c.input("lr", lr));
    let Fit { w, b, losses } = sgd(&x, &y, &batches, lr);
    c.observe("w", w);
    c.observe("b", b);
    c.observe("losses", losses);
}

/// `count` epochs of `m` examples in random order, `size` to a batch.
fn epochs(c: &mut Case, count: usize, m: usize, size: usize) -> Batches {
    let mut order: Vec<usize> = (0..m).collect();
    let mut batches = Vec::new();
    for _ in 0..count {
        order.shuffle(c.rng());
        batches.extend(order.chunks(size).map(<[usize]>::to_vec));
    }
    batches
}

fn features(c: &mut Case, m: usize, columns: usize) -> Array2<f64> {
    Array2::from_shape_fn((m, columns), |_| normal(c))
}

fn targets(c: &mut Case, m: usize) -> Array1<f64> {
    Array1::from_shape_fn(m, |_| 2.0 * normal(c) - 1.0)
}

fn normal(c: &mut Case) -> f64 {
    StandardNormal.sample(c.rng())
}
