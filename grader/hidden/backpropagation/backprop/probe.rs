//! Observes `forward`, `loss` and `backward`, each on its own, and the slope of the reader's own loss beside `backward`.

use crate::backpropagation::backprop::{Network, backward, forward, loss};
use ::probe::{Case, ChaCha8Rng, Probe};
use ndarray::{Array1, Array2, array};
use rand::RngExt;
use std::f64::consts::LN_2;

/// What a case is about.
struct Data {
    x: Array2<f64>,
    y: Array2<f64>,
    net: Network,
}

pub fn probe(p: &mut Probe) {
    p.case("forward through one hidden unit", |c| {
        observe_forward(c, one_unit());
    });
    p.case("forward with two examples and two outputs", |c| {
        observe_forward(c, two_examples());
    });
    p.case("forward where all sizes differ", |c| {
        observe_forward(c, all_sizes_differ());
    });
    p.case("forward on random numbers", |c| {
        let data = random(c.rng(), [5, 2, 4, 3]);
        observe_forward(c, data);
    });

    p.case("the loss of two examples and two outputs", |c| {
        observe_loss(c, array![[4.0, -1.0], [1.0, 2.0]], two_examples().y);
    });
    p.case("the loss of random numbers", |c| {
        let (y_hat, y) = (matrix(c.rng(), 4, 3), matrix(c.rng(), 4, 3));
        observe_loss(c, y_hat, y);
    });

    p.case("backward through one hidden unit", |c| {
        observe_backward(c, one_unit());
    });
    p.case("backward with two examples and two outputs", |c| {
        observe_backward(c, two_examples());
    });
    p.case("backward where all sizes differ", |c| {
        observe_backward(c, all_sizes_differ());
    });
    p.case("backward on random numbers", |c| {
        let data = random(c.rng(), [5, 2, 4, 3]);
        observe_backward(c, data);
    });

    p.case("the slope of your own loss", |c| {
        let data = random(c.rng(), [3, 4, 5, 2]);
        let Data { x, y, net } = observe_backward(c, data);
        let Network { w1, b1, w2, b2 } = net;
        let lost = |w1: &Array2<f64>, b1: &Array1<f64>, w2: &Array2<f64>, b2: &Array1<f64>| {
            let net = Network {
                w1: w1.clone(),
                b1: b1.clone(),
                w2: w2.clone(),
                b2: b2.clone(),
            };
            loss(&forward(&net, &x).y_hat, &y)
        };
        let by_w1 = c.central_difference(&w1, 1e-4, |w| lost(w, &b1, &w2, &b2));
        c.observe("w1 by central difference", by_w1);
        let by_b1 = c.central_difference(&b1, 1e-4, |b| lost(&w1, b, &w2, &b2));
        c.observe("b1 by central difference", by_b1);
        let by_w2 = c.central_difference(&w2, 1e-4, |w| lost(&w1, &b1, w, &b2));
        c.observe("w2 by central difference", by_w2);
        let by_b2 = c.central_difference(&b2, 1e-4, |b| lost(&w1, &b1, &w2, b));
        c.observe("b2 by central difference", by_b2);
    });
}

fn observe_forward(c: &mut Case, data: Data) {
    let x = c.input("x", data.x);
    let net = input_network(c, data.net);
    scales(c, &data.y);
    let f = forward(&net, &x);
    c.observe("z1", f.z1);
    c.observe("h1", f.h1);
    c.observe("y_hat", f.y_hat);
}

fn observe_loss(c: &mut Case, y_hat: Array2<f64>, y: Array2<f64>) {
    let (y_hat, y) = (c.input("y_hat", y_hat), c.input("y", y));
    scales(c, &y);
    c.observe("loss", loss(&y_hat, &y));
}

/// Returns the inputs as they were used.
fn observe_backward(c: &mut Case, data: Data) -> Data {
    let (x, y) = (c.input("x", data.x), c.input("y", data.y));
    let net = input_network(c, data.net);
    scales(c, &y);
    let gradients = backward(&net, &x, &y, &forward(&net, &x));
    c.observe("w1", gradients.w1);
    c.observe("b1", gradients.b1);
    c.observe("w2", gradients.w2);
    c.observe("b2", gradients.b2);
    Data { x, y, net }
}

fn input_network(c: &mut Case, net: Network) -> Network {
    Network {
        w1: c.input("net.w1", net.w1),
        b1: c.input("net.b1", net.b1),
        w2: c.input("net.w2", net.w2),
        b2: c.input("net.b2", net.b2),
    }
}

fn scales(c: &mut Case, y: &Array2<f64>) {
    c.scale("the number of examples", y.nrows() as f64);
    c.scale("the number of outputs", y.ncols() as f64);
    c.scale("the number of entries of y", y.len() as f64);
}

/// z1 is 0, where tanh is 0 and its slope 1: no calculator needed.
fn one_unit() -> Data {
    Data {
        x: array![[2.0]],
        y: array![[-1.0]],
        net: Network {
            w1: array![[0.5]],
            b1: array![-1.0],
            w2: array![[3.0]],
            b2: array![1.0],
        },
    }
}

/// z1 is ln 2 in the first row, where tanh is 3/5 and its slope 16/25, and 0 in the second.
fn two_examples() -> Data {
    Data {
        x: array![[2.0], [-2.0]],
        y: array![[2.0, 0.0], [2.0, -1.0]],
        net: Network {
            w1: array![[LN_2 / 4.0]],
            b1: array![LN_2 / 2.0],
            w2: array![[5.0, -5.0]],
            b2: array![1.0, 2.0],
        },
    }
}

/// Four examples, one input, three hidden units, two outputs.
fn all_sizes_differ() -> Data {
    Data {
        x: array![[0.5], [-1.0], [1.5], [2.0]],
        y: array![[1.0, 0.0], [-0.5, 0.5], [0.25, -1.0], [0.0, 1.5]],
        net: Network {
            w1: array![[0.75, -0.5, 1.0]],
            b1: array![0.25, 0.5, -0.75],
            w2: array![[1.0, -0.5], [0.5, 0.75], [-1.0, 0.25]],
            b2: array![0.5, -0.25],
        },
    }
}

/// Sizes in the order examples, inputs, hidden units, outputs.
fn random(rng: &mut ChaCha8Rng, [m, inputs, hidden, out]: [usize; 4]) -> Data {
    Data {
        x: matrix(rng, m, inputs),
        y: matrix(rng, m, out),
        net: Network {
            w1: matrix(rng, inputs, hidden),
            b1: matrix(rng, 1, hidden).row(0).to_owned(),
            w2: matrix(rng, hidden, out),
            b2: matrix(rng, 1, out).row(0).to_owned(),
        },
    }
}

fn matrix(rng: &mut ChaCha8Rng, rows: usize, columns: usize) -> Array2<f64> {
    Array2::from_shape_fn((rows, columns), |_| rng.random_range(-1.0..1.0))
}
