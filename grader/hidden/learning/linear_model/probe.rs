//! Observes `predict`.

use crate::learning::linear_model::predict;
use ::probe::Probe;
use ndarray::{Array1, Array2, array};
use rand::RngExt;

pub fn probe(p: &mut Probe) {
    let mut given = |name: &str, x: Array2<f64>, w: Array1<f64>, b: f64| {
        p.case(name, |c| {
            let (x, w, b) = (c.input("x", x), c.input("w", w), c.input("b", b));
            c.scale("the number of features", w.len() as f64);
            c.observe("predictions", predict(&x, &w, b));
        });
    };
    given(
        "three examples",
        array![[2.0, 1.0], [1.0, 3.0], [4.0, 2.0]],
        array![4.0, -1.0],
        5.0,
    );
    given(
        "one feature",
        array![[1.5], [-2.0], [4.0], [0.5]],
        array![3.0],
        -2.0,
    );
    given(
        "one example",
        array![[2.0, -1.0, 0.5]],
        array![1.5, 4.0, -2.0],
        3.0,
    );

    p.case("a bias of zero", |c| {
        let x = c.input("x", array![[1.0, 2.0, -1.0], [3.0, -2.0, 0.5]]);
        let w = c.input("w", array![2.0, -3.0, 4.0]);
        let b = c.exact("b", 0.0);
        c.scale("the number of features", 3.0);
        c.observe("predictions", predict(&x, &w, b));
    });

    p.case("weights of zero", |c| {
        let x = c.input("x", array![[0.5, 3.0], [-1.0, 2.0], [4.0, -2.0]]);
        let w = c.exact("w", array![0.0, 0.0]);
        let b = c.input("b", -2.5);
        c.scale("the number of features", 2.0);
        c.observe("predictions", predict(&x, &w, b));
    });

    p.case("as many examples as features", |c| {
        let x = array![[1.0, 2.0, -1.0], [0.0, 3.0, 2.0], [4.0, -2.0, 1.0]];
        let (x, w) = (c.input("x", x), c.input("w", array![2.0, -1.0, 3.0]));
        let b = c.input("b", 1.5);
        c.scale("the number of features", 3.0);
        c.observe("predictions", predict(&x, &w, b));
    });

    p.case("random numbers", |c| {
        let x = Array2::from_shape_fn((6, 4), |_| c.rng().random_range(-3.0..3.0));
        let w = Array1::from_shape_fn(4, |_| c.rng().random_range(-3.0..3.0));
        let b = c.rng().random_range(1.0..3.0);
        let (x, w, b) = (c.input("x", x), c.input("w", w), c.input("b", b));
        c.scale("the number of features", 4.0);
        c.observe("predictions", predict(&x, &w, b));
    });
}
