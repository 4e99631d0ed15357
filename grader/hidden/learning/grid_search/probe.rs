//! Observes `argmin`.

use crate::learning::grid_search::argmin;
use ::probe::{Case, Probe};
use ndarray::{Array2, array};
use rand::RngExt;
use std::f64::{INFINITY, NAN, NEG_INFINITY};

pub fn probe(p: &mut Probe) {
    p.case("a small grid", |c| {
        smallest(c, array![[4.0, 3.0], [1.0, 2.0], [6.0, 5.0]]);
    });

    p.case("a valley across the grid", |c| {
        smallest(
            c,
            array![
                [8.0, 6.0, 3.0, 4.0],
                [5.0, 2.5, 4.0, 9.0],
                [3.5, 1.0, 7.0, 12.0]
            ],
        );
    });

    p.case("a single column", |c| {
        smallest(c, array![[3.0], [0.5], [-2.0], [0.25]]);
    });

    p.case("equal losses", |c| {
        smallest(
            c,
            array![
                [3.0, 2.0, 1.0, 5.0],
                [1.0, 1.0, 4.0, 2.0],
                [6.0, 1.0, 7.0, 3.0]
            ],
        );
    });

    p.case("NaN at the start", |c| {
        smallest(c, array![[NAN, 4.0, 3.0], [2.0, NAN, 5.0]]);
    });

    p.case("NaN in between", |c| {
        smallest(c, array![[4.0, NAN], [NAN, 3.0], [1.0, NAN], [2.0, 5.0]]);
    });

    p.case("only infinity and NaN", |c| {
        smallest(c, array![[NAN, NAN, INFINITY], [INFINITY, INFINITY, NAN]]);
    });

    p.case("nothing but NaN", |c| {
        smallest(c, array![[NAN, NAN, NAN], [NAN, NAN, NAN]]);
    });

    p.case("infinite losses", |c| {
        smallest(
            c,
            array![
                [2.0, INFINITY, NEG_INFINITY],
                [INFINITY, 3.0, 4.0],
                [1.0, 5.0, INFINITY]
            ],
        );
    });

    p.case("random numbers", |c| {
        let losses = Array2::from_shape_fn((5, 7), |_| c.rng().random_range(-10.0..10.0));
        let losses = c.input("losses", losses);
        c.observe("argmin", argmin(&losses));
    });
}

fn smallest(c: &mut Case, losses: Array2<f64>) {
    let losses = c.exact("losses", losses);
    c.observe("argmin", argmin(&losses));
}
