//! Observes the table that `loss_surface` makes, on grids whose rows, columns and examples differ in number.

use crate::loss_surface::loss_surface::loss_surface;
use ::probe::{Case, Probe};
use ndarray::{Array1, array};
use rand_distr::{Distribution, StandardNormal};

pub fn probe(p: &mut Probe) {
    p.case("two examples by hand", |c| {
        let (x, y) = (array![1.0, 3.0], array![4.0, 2.0]);
        surface(c, x, y, array![-1.0, 2.0, 0.0], array![5.0, 2.0]);
    });

    p.case("the line y = 2x + 0.5", |c| {
        let x = array![-2.0, -1.0, 0.0, 1.0, 3.0];
        let y = array![-3.5, -1.5, 0.5, 2.5, 6.5];
        surface(c, x, y, array![0.0, 1.0, 2.0, 3.0], array![-0.5, 0.5, 1.5]);
    });

    p.case("one example", |c| {
        let ws = array![0.5, 1.0, 2.5, 3.0];
        surface(c, array![2.0], array![3.0], ws, array![-3.0, 1.0, 2.0]);
    });

    p.case("one weight and several biases", |c| {
        let (x, y) = (array![0.5, -1.5, 4.0], array![1.0, 2.0, -3.0]);
        surface(c, x, y, array![-0.75], array![3.0, -1.0, 0.25, 2.0]);
    });

    p.case("noisy points of a line", |c| {
        let x = Array1::from_shape_fn(8, |_| normal(c));
        let y = x.map(|&x| 2.0 * x + 0.5 + 0.1 * normal(c));
        let (ws, bs) = (
            Array1::linspace(-1.0, 5.0, 6),
            Array1::linspace(3.0, -2.0, 5),
        );
        surface(c, x, y, ws, bs);
    });
}

fn surface(c: &mut Case, x: Array1<f64>, y: Array1<f64>, ws: Array1<f64>, bs: Array1<f64>) {
    c.scale("the number of examples", x.len() as f64);
    c.scale("the number of weights", ws.len() as f64);
    c.scale("the number of biases", bs.len() as f64);
    let (x, y) = (c.input("x", x), c.input("y", y));
    let (ws, bs) = (c.input("ws", ws), c.input("bs", bs));
    c.observe("surface", loss_surface(&x, &y, &ws, &bs));
}

fn normal(c: &mut Case) -> f64 {
    StandardNormal.sample(c.rng())
}
