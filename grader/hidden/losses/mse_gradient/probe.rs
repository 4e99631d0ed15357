//! Observes `mse` and `mse_gradient`, and the slope of the reader's own `mse` beside them.

use crate::losses::mse_gradient::{mse, mse_gradient};
use ::probe::{Case, Probe};
use ndarray::{Array1, array};
use rand_distr::{Distribution, StandardNormal};

pub fn probe(p: &mut Probe) {
    p.case("the loss of four examples", |c| {
        let (y_hat, y) = four_examples(c);
        c.observe("mse", mse(&y_hat, &y));
    });

    p.case("the gradient of four examples", |c| {
        let (y_hat, y) = four_examples(c);
        c.observe("gradient", mse_gradient(&y_hat, &y));
    });

    p.case("one example", |c| {
        let (y_hat, y) = inputs(c, array![5.0], array![2.0]);
        c.observe("mse", mse(&y_hat, &y));
        c.observe("gradient", mse_gradient(&y_hat, &y));
    });

    p.case("exact predictions", |c| {
        let y_hat = c.exact("y_hat", array![0.5, -2.0, 4.0]);
        let y = c.exact("y", array![0.5, -2.0, 4.0]);
        c.scale("the number of examples", 3.0);
        c.observe("mse", mse(&y_hat, &y));
        c.observe("gradient", mse_gradient(&y_hat, &y));
    });

    p.case("random numbers", |c| {
        let (y_hat, y) = (normal(c, 7), normal(c, 7));
        let (y_hat, y) = inputs(c, y_hat, y);
        c.observe("mse", mse(&y_hat, &y));
        c.observe("gradient", mse_gradient(&y_hat, &y));
    });

    p.case("the slope of your own loss", |c| {
        let (y_hat, y) = (normal(c, 5), normal(c, 5));
        let (y_hat, y) = inputs(c, y_hat, y);
        c.observe("gradient", mse_gradient(&y_hat, &y));
        let slopes = c.central_difference(&y_hat, 1e-4, |moved| mse(moved, &y));
        c.observe("gradient by central difference", slopes);
    });
}

fn four_examples(c: &mut Case) -> (Array1<f64>, Array1<f64>) {
    inputs(c, array![3.0, 0.0, 2.0, -1.0], array![1.0, 1.0, 2.0, 2.0])
}

fn inputs(c: &mut Case, y_hat: Array1<f64>, y: Array1<f64>) -> (Array1<f64>, Array1<f64>) {
    c.scale("the number of examples", y.len() as f64);
    (c.input("y_hat", y_hat), c.input("y", y))
}

/// `m` numbers of the size of a few units, of both signs.
fn normal(c: &mut Case, m: usize) -> Array1<f64> {
    Array1::from_shape_fn(m, |_| {
        let z: f64 = StandardNormal.sample(c.rng());
        3.0 * z
    })
}
