//! Observes `mae`, `huber` and `huber_gradient`, and the slope of the reader's own `huber` beside the last.

use crate::losses::robust_losses::{huber, huber_gradient, mae};
use ::probe::{Case, Probe};
use ndarray::{Array1, array};
use rand::RngExt;

pub fn probe(p: &mut Probe) {
    p.case("the mean absolute error of four examples", |c| {
        let (y_hat, y) = four_examples(c);
        c.observe("mae", mae(&y_hat, &y));
    });

    p.case("huber of four examples", |c| {
        let (y_hat, y) = four_examples(c);
        let delta = delta(c, 2.0);
        c.observe("huber", huber(&y_hat, &y, delta));
    });

    p.case("huber's gradient of four examples", |c| {
        let (y_hat, y) = four_examples(c);
        let delta = delta(c, 2.0);
        c.observe("gradient", huber_gradient(&y_hat, &y, delta));
    });

    p.case("one small error", |c| {
        let (y_hat, y) = inputs(c, array![1.0], array![4.0]);
        observe_all(c, &y_hat, &y, 5.0);
    });

    p.case("one large error", |c| {
        let (y_hat, y) = inputs(c, array![1.0], array![4.0]);
        observe_all(c, &y_hat, &y, 0.5);
    });

    p.case("errors of exactly δ", |c| {
        let y_hat = c.exact("y_hat", array![2.0, -1.0, 0.25]);
        let y = c.exact("y", array![1.25, -0.25, 0.25]);
        let delta = c.exact("delta", 0.75);
        c.scale("the number of examples", 3.0);
        c.observe("huber", huber(&y_hat, &y, delta));
        c.observe("gradient", huber_gradient(&y_hat, &y, delta));
    });

    p.case("exact predictions", |c| {
        let y_hat = c.exact("y_hat", array![0.5, -2.0, 4.0, 0.0, 1.0]);
        let y = c.exact("y", array![0.5, -2.0, 4.0, 0.0, 1.0]);
        let delta = c.exact("delta", 0.25);
        c.scale("the number of examples", 5.0);
        c.observe("mae", mae(&y_hat, &y));
        c.observe("huber", huber(&y_hat, &y, delta));
        c.observe("gradient", huber_gradient(&y_hat, &y, delta));
    });

    p.case("random numbers", |c| {
        let (y_hat, y) = small_and_large(c, 1.25);
        observe_all(c, &y_hat, &y, 1.25);
    });

    p.case("the slope of your own huber", |c| {
        let (y_hat, y) = small_and_large(c, 0.75);
        let delta = delta(c, 0.75);
        c.observe("gradient", huber_gradient(&y_hat, &y, delta));
        let slopes = c.central_difference(&y_hat, 1e-4, |moved| huber(moved, &y, delta));
        c.observe("gradient by central difference", slopes);
    });
}

/// Both signs, on both sides of δ = 2, and one prediction that is exact.
fn four_examples(c: &mut Case) -> (Array1<f64>, Array1<f64>) {
    inputs(c, array![4.0, 1.0, 3.0, -2.0], array![1.0, 2.0, 3.0, 4.0])
}

/// Seven random targets, and predictions that are off by less than δ or by more, to both sides.
fn small_and_large(c: &mut Case, delta: f64) -> (Array1<f64>, Array1<f64>) {
    let y = Array1::from_shape_fn(7, |_| c.rng().random_range(-3.0..3.0));
    let sides = [1.0, -1.0, -1.0, 1.0, 1.0, -1.0, -1.0];
    let error = Array1::from_shape_fn(7, |i| {
        let in_deltas = match i % 2 {
            0 => c.rng().random_range(1.25..4.0),
            _ => c.rng().random_range(0.25..0.75),
        };
        sides[i] * in_deltas * delta
    });
    inputs(c, &y + &error, y)
}

fn inputs(c: &mut Case, y_hat: Array1<f64>, y: Array1<f64>) -> (Array1<f64>, Array1<f64>) {
    c.scale("the number of examples", y.len() as f64);
    (c.input("y_hat", y_hat), c.input("y", y))
}

fn delta(c: &mut Case, delta: f64) -> f64 {
    c.scale("δ", delta);
    c.input("delta", delta)
}

fn observe_all(c: &mut Case, y_hat: &Array1<f64>, y: &Array1<f64>, delta: f64) {
    let delta = self::delta(c, delta);
    c.observe("mae", mae(y_hat, y));
    c.observe("huber", huber(y_hat, y, delta));
    c.observe("gradient", huber_gradient(y_hat, y, delta));
}
