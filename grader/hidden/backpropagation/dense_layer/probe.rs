//! Observes `forward`, `relu` and `relu_backward`, each on its own, and the slope of the reader's own `relu` beside the last.

use crate::backpropagation::dense_layer::{forward, relu, relu_backward};
use ::probe::{Case, ChaCha8Rng, Probe};
use ndarray::{Array1, Array2, array};
use rand::RngExt;

pub fn probe(p: &mut Probe) {
    p.case("forward with two of everything", |c| {
        let x = array![[2.0, -1.0], [1.0, 3.0]];
        let w = array![[1.0, 5.0], [2.0, -3.0]];
        observe_forward(c, x, w, array![0.5, -2.0]);
    });
    p.case("forward where all sizes differ", |c| {
        let x = array![[2.0], [-1.0]];
        let w = array![[1.5, -2.0, 4.0]];
        observe_forward(c, x, w, array![1.0, 0.5, -3.0]);
    });
    p.case("forward of one example", |c| {
        let (x, w) = (random(c.rng(), 1, 3), random(c.rng(), 3, 3));
        let b = random(c.rng(), 1, 3).row(0).to_owned();
        observe_forward(c, x, w, b);
    });
    p.case("forward to one output", |c| {
        let (x, w) = (random(c.rng(), 3, 2), random(c.rng(), 2, 1));
        let b = random(c.rng(), 1, 1).row(0).to_owned();
        observe_forward(c, x, w, b);
    });
    p.case("forward on random numbers", |c| {
        let (x, w) = (random(c.rng(), 3, 4), random(c.rng(), 4, 3));
        let b = random(c.rng(), 1, 3).row(0).to_owned();
        observe_forward(c, x, w, b);
    });

    p.case("relu of both signs", |c| {
        let z = c.input("z", both_signs());
        c.observe("relu", relu(&z));
    });
    p.case("relu at 0", |c| {
        let z = c.exact("z", array![[0.0, 3.0], [-2.0, 0.0]]);
        c.observe("relu", relu(&z));
    });
    p.case("relu on random numbers", |c| {
        let z = random(c.rng(), 3, 4);
        let z = c.input("z", z);
        c.observe("relu", relu(&z));
    });

    p.case("back through both signs", |c| {
        let z = c.input("z", both_signs());
        let upstream = array![[3.0, 5.0, -2.0], [4.0, -1.5, 0.5]];
        let upstream = c.input("upstream", upstream);
        c.observe("relu_backward", relu_backward(&z, &upstream));
    });
    p.case("back through 0", |c| {
        let z = c.exact("z", array![[0.0, 0.0, 2.0], [-1.0, 0.0, 0.0]]);
        let upstream = array![[2.0, -3.0, 4.0], [5.0, -1.5, 0.5]];
        let upstream = c.exact("upstream", upstream);
        c.observe("relu_backward", relu_backward(&z, &upstream));
    });
    p.case("back through random numbers", |c| {
        let (z, upstream) = (random(c.rng(), 3, 4), random(c.rng(), 3, 4));
        let (z, upstream) = (c.input("z", z), c.input("upstream", upstream));
        c.observe("relu_backward", relu_backward(&z, &upstream));
    });
    p.case("the slope of your own relu", |c| {
        let (z, upstream) = (random(c.rng(), 4, 2), random(c.rng(), 4, 2));
        let (z, upstream) = (c.input("z", z), c.input("upstream", upstream));
        c.observe("relu_backward", relu_backward(&z, &upstream));
        // A loss that changes with each entry of relu(z) as fast as `upstream` says.
        let slopes = c.central_difference(&z, 1e-4, |z| (relu(z) * &upstream).sum());
        c.observe("relu_backward by central difference", slopes);
    });
}

fn observe_forward(c: &mut Case, x: Array2<f64>, w: Array2<f64>, b: Array1<f64>) {
    let (x, w, b) = (c.input("x", x), c.input("w", w), c.input("b", b));
    c.observe("forward", forward(&x, &w, &b));
}

fn both_signs() -> Array2<f64> {
    array![[2.0, -1.0, 0.5], [-3.0, 4.0, -0.25]]
}

/// Of both signs, and none so near to 0 that a small move takes it across.
fn random(rng: &mut ChaCha8Rng, rows: usize, columns: usize) -> Array2<f64> {
    Array2::from_shape_fn((rows, columns), |_| {
        let size = rng.random_range(0.1..2.0);
        if rng.random_range(0.0..1.0) < 0.5 {
            -size
        } else {
            size
        }
    })
}
