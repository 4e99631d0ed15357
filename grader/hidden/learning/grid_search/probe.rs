//! Observes `argmin`.

use crate::learning::grid_search::argmin;
use ::probe::{Case, Probe, Variant};
use ndarray::{Array2, array};
use rand::RngExt;
use std::f64::{INFINITY, NAN, NEG_INFINITY};

pub fn probe(p: &mut Probe) {
    let mut finite = |name: &str, losses: Array2<f64>| {
        p.case(name, |c| {
            let losses = c.exact("losses", losses);
            observe(c, &losses);
        });
    };
    finite("a small grid", array![[4.0, 3.0], [1.0, 2.0], [6.0, 5.0]]);
    finite(
        "a valley across the grid",
        array![
            [8.0, 6.0, 3.0, 4.0],
            [5.0, 2.5, 4.0, 9.0],
            [3.5, 1.0, 7.0, 12.0]
        ],
    );
    finite("a single column", array![[3.0], [0.5], [-2.0], [0.25]]);
    finite(
        "equal losses",
        array![
            [3.0, 2.0, 1.0, 5.0],
            [1.0, 1.0, 4.0, 2.0],
            [6.0, 1.0, 7.0, 3.0]
        ],
    );

    // Reported as text: an array that holds NaN equals no array, not even itself.
    let mut with_nan = |name: &str, losses: Array2<f64>| {
        p.case(name, |c| {
            c.exact("losses", losses.to_string());
            observe(c, &losses);
        });
    };
    with_nan("NaN at the start", array![[NAN, 4.0, 3.0], [2.0, NAN, 5.0]]);
    with_nan(
        "NaN in between",
        array![[4.0, NAN], [NAN, 3.0], [1.0, NAN], [2.0, 5.0]],
    );
    with_nan(
        "only infinity and NaN",
        array![[NAN, NAN, INFINITY], [INFINITY, INFINITY, NAN]],
    );
    with_nan("nothing but NaN", array![[NAN, NAN, NAN], [NAN, NAN, NAN]]);

    p.case("infinite losses", |c| {
        let losses = array![
            [INFINITY, 3.0, 4.0],
            [2.0, INFINITY, NEG_INFINITY],
            [1.0, 5.0, INFINITY]
        ];
        let losses = c.exact("losses", losses);
        observe(c, &losses);
    });

    p.case("random numbers", |c| {
        let losses = Array2::from_shape_fn((5, 7), |_| c.rng().random_range(-10.0..10.0));
        let losses = c.input("losses", losses);
        observe(c, &losses);
    });
}

fn observe(c: &mut Case, losses: &Array2<f64>) {
    match argmin(losses) {
        Some(place) => c.observe("argmin", place),
        // By its name: in a recorded mistake a missing value stands for a panic.
        None => c.observe("argmin", Variant::new("None")),
    }
}
