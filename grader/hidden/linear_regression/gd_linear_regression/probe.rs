//! Observes what `gradient_descent` arrives at, and its losses on the way.

use crate::linear_regression::gd_linear_regression::{Fit, gradient_descent};
use ::probe::{Case, Probe};
use ndarray::{Array1, Array2, array};
use rand_distr::{Distribution, StandardNormal};

pub fn probe(p: &mut Probe) {
    p.case("one step by hand", |c| {
        fit(c, array![[1.0], [2.0]], array![2.0, 6.0], 0.125, 1);
    });

    p.case("two steps by hand", |c| {
        fit(c, array![[1.0], [2.0]], array![2.0, 6.0], 0.125, 2);
    });

    p.case("no steps", |c| {
        let x = array![[1.0, -2.0], [0.5, 3.0], [-1.5, 0.25]];
        fit(c, x, array![1.0, -1.0, 2.0], 0.25, 0);
    });

    p.case("one step with two features", |c| {
        let x = array![[1.0, 4.0], [2.0, -2.0], [0.0, 6.0], [-1.0, 0.0]];
        fit(c, x, array![1.0, 2.0, -1.0, 2.0], 0.25, 1);
    });

    p.case("three features", |c| {
        let x = array![
            [1.0, 0.5, -4.0],
            [2.0, 1.5, 1.0],
            [-1.0, -0.5, 3.0],
            [0.5, 1.0, 6.0],
            [3.0, 2.0, -2.0],
        ];
        fit(c, x, array![1.5, -2.0, 4.0, 3.0, 0.5], 0.03, 7);
    });

    p.case("the line behind 100 points", |c| {
        let x = Array2::from_shape_fn((100, 1), |_| normal(c));
        let y = x.column(0).map(|&x| 2.0 * x + 0.5 + 0.1 * normal(c));
        fit(c, x, y, 0.1, 100);
    });

    p.case("random numbers", |c| {
        let x = Array2::from_shape_fn((12, 4), |_| normal(c));
        let y = Array1::from_shape_fn(12, |_| 2.0 * normal(c) - 1.0);
        fit(c, x, y, 0.05, 20);
    });
}

fn fit(c: &mut Case, x: Array2<f64>, y: Array1<f64>, lr: f64, n_iters: usize) {
    c.scale("the number of examples", x.nrows() as f64);
    c.scale("the number of features", x.ncols() as f64);
    c.scale("the learning rate", lr);
    let (x, y) = (c.input("x", x), c.input("y", y));
    let (lr, n_iters) = (c.input("lr", lr), c.exact("n_iters", n_iters));
    let Fit { w, b, losses } = gradient_descent(&x, &y, lr, n_iters);
    c.observe("w", w);
    c.observe("b", b);
    c.observe("losses", losses);
}

fn normal(c: &mut Case) -> f64 {
    StandardNormal.sample(c.rng())
}
