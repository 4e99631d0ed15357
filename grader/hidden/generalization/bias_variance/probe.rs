//! Observes both numbers of `bias_variance`.

use crate::generalization::bias_variance::bias_variance;
use ::probe::{Case, Probe};
use ndarray::{Array1, Array2, array};
use rand_distr::{Distribution, StandardNormal};

pub fn probe(p: &mut Probe) {
    p.case("four runs at two points", |c| {
        let predictions = array![[2.0, 1.0], [4.0, 7.0], [2.0, 4.0], [4.0, 4.0]];
        both(c, predictions, array![2.0, 7.0]);
    });

    p.case("three runs at three points", |c| {
        let predictions = array![[1.0, 5.0, -2.0], [4.0, 5.0, 1.0], [1.0, 2.0, 4.0]];
        both(c, predictions, array![2.5, 3.0, -1.0]);
    });

    p.case("the same in every run", |c| {
        let run = [1.5, -2.0, 0.5, 4.0];
        let predictions = c.exact("predictions", array![run, run, run]);
        let truth = c.exact("truth", array![1.0, 0.0, 0.5, 6.0]);
        observe(c, &predictions, &truth);
    });

    p.case("right on average", |c| {
        let predictions = c.exact("predictions", array![[3.0, -1.0, 2.5], [-1.0, 2.0, 1.5]]);
        let truth = c.exact("truth", array![1.0, 0.5, 2.0]);
        observe(c, &predictions, &truth);
    });

    p.case("a single training run", |c| {
        both(c, array![[3.0, -1.0, 2.0]], array![1.0, 0.0, 2.5]);
    });

    p.case("random numbers", |c| random(c, 7, 5));
    p.case("few runs at many points", |c| random(c, 2, 9));
}

fn random(c: &mut Case, runs: usize, points: usize) {
    let predictions = Array2::from_shape_fn((runs, points), |_| 3.0 * normal(c));
    let truth = Array1::from_shape_fn(points, |_| 2.0 * normal(c) + 1.0);
    both(c, predictions, truth);
}

fn both(c: &mut Case, predictions: Array2<f64>, truth: Array1<f64>) {
    let predictions = c.input("predictions", predictions);
    let truth = c.input("truth", truth);
    observe(c, &predictions, &truth);
}

fn observe(c: &mut Case, predictions: &Array2<f64>, truth: &Array1<f64>) {
    c.scale("the number of runs", predictions.nrows() as f64);
    c.scale("the number of test points", predictions.ncols() as f64);
    let (squared_bias, variance) = bias_variance(predictions, truth);
    c.observe("squared bias", squared_bias);
    c.observe("variance", variance);
}

fn normal(c: &mut Case) -> f64 {
    StandardNormal.sample(c.rng())
}
