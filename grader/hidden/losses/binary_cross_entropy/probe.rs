//! Observes `sigmoid`, `bce` and `bce_gradient`, and the slope of the reader's own `bce` beside the last.

use crate::losses::binary_cross_entropy::{bce, bce_gradient, sigmoid};
use ::probe::{Case, Probe};
use ndarray::{Array1, array};
use rand::RngExt;

pub fn probe(p: &mut Probe) {
    p.case("sigmoid at 0", |c| {
        let z = c.exact("z", 0.0);
        c.observe("sigmoid", sigmoid(z));
    });

    p.case("sigmoid of a positive logit", |c| {
        let z = c.input("z", f64::ln(3.0));
        c.observe("sigmoid", sigmoid(z));
    });

    p.case("sigmoid of a negative logit", |c| {
        let z = c.input("z", -f64::ln(9.0));
        c.observe("sigmoid", sigmoid(z));
    });

    p.case("sigmoid at 1000", |c| {
        let z = c.exact("z", 1000.0);
        c.observe("sigmoid", sigmoid(z));
    });

    p.case("sigmoid at −1000", |c| {
        let z = c.exact("z", -1000.0);
        c.observe("sigmoid", sigmoid(z));
    });

    p.case("the loss of four examples", |c| {
        let (logits, y) = four_examples(c);
        c.observe("bce", bce(&logits, &y));
    });

    p.case("the gradient of four examples", |c| {
        let (logits, y) = four_examples(c);
        c.observe("gradient", bce_gradient(&logits, &y));
    });

    p.case("one example", |c| {
        let (logits, y) = inputs(c, array![-f64::ln(4.0)], array![1.0]);
        observe_both(c, &logits, &y);
    });

    p.case("logits of ±1000 with the right signs", |c| {
        let (logits, y) = exact_inputs(c, array![1000.0, -1000.0], array![1.0, 0.0]);
        observe_both(c, &logits, &y);
    });

    p.case("logits of ±1000 with the wrong signs", |c| {
        let (logits, y) = exact_inputs(c, array![-1000.0, 1000.0], array![1.0, 0.0]);
        observe_both(c, &logits, &y);
    });

    p.case("logits of ±1000 among small ones", |c| {
        let logits = array![1000.0, 0.5, -1000.0, -2.0, -1000.0];
        let (logits, y) = exact_inputs(c, logits, array![1.0, 0.0, 1.0, 1.0, 0.0]);
        observe_both(c, &logits, &y);
    });

    p.case("random numbers", |c| {
        let logits = uniform(c, 7);
        let (logits, y) = inputs(c, logits, array![1.0, 0.0, 0.0, 1.0, 1.0, 0.0, 1.0]);
        observe_both(c, &logits, &y);
    });

    p.case("the slope of your own loss", |c| {
        let logits = uniform(c, 5);
        let (logits, y) = inputs(c, logits, array![0.0, 1.0, 1.0, 0.0, 1.0]);
        c.observe("gradient", bce_gradient(&logits, &y));
        let slopes = c.central_difference(&logits, 1e-4, |moved| bce(moved, &y));
        c.observe("gradient by central difference", slopes);
    });
}

/// The probabilities are 1/2, 3/4, 1/4 and 3/4.
fn four_examples(c: &mut Case) -> (Array1<f64>, Array1<f64>) {
    let ln_3 = f64::ln(3.0);
    let logits = array![0.0, ln_3, -ln_3, ln_3];
    inputs(c, logits, array![1.0, 1.0, 0.0, 0.0])
}

fn inputs(c: &mut Case, logits: Array1<f64>, y: Array1<f64>) -> (Array1<f64>, Array1<f64>) {
    c.scale("the number of examples", y.len() as f64);
    (c.input("logits", logits), c.exact("y", y))
}

fn exact_inputs(c: &mut Case, logits: Array1<f64>, y: Array1<f64>) -> (Array1<f64>, Array1<f64>) {
    c.scale("the number of examples", y.len() as f64);
    (c.exact("logits", logits), c.exact("y", y))
}

fn observe_both(c: &mut Case, logits: &Array1<f64>, y: &Array1<f64>) {
    c.observe("bce", bce(logits, y));
    c.observe("gradient", bce_gradient(logits, y));
}

/// `m` logits of moderate size, of both signs.
fn uniform(c: &mut Case, m: usize) -> Array1<f64> {
    Array1::from_shape_fn(m, |_| c.rng().random_range(-4.0..4.0))
}
