//! Observes `empirical_risk` and `generalization_gap` for several models and losses.

use crate::generalization::empirical_risk::{empirical_risk, generalization_gap};
use ::probe::{Case, Probe};
use rand_distr::{Distribution, StandardNormal};

type Examples = Vec<(f64, f64)>;

pub fn probe(p: &mut Probe) {
    p.case("the squared error of four examples", |c| {
        let data = vec![(1.0, 4.0), (2.0, 4.0), (3.0, 9.0), (-1.0, 0.0)];
        risk(c, |x| 2.0 * x, squared, data);
    });

    p.case("too little costs more", |c| {
        risk(
            c,
            |x| x + 1.0,
            lopsided,
            vec![(0.0, 3.0), (2.0, 1.0), (4.0, 1.0)],
        );
    });

    p.case("the share of wrong classes", |c| {
        let data = vec![(-2.0, 0.0), (-1.0, 1.0), (0.5, 1.0), (2.0, 0.0), (3.0, 1.0)];
        risk(c, |x| if x > 0.0 { 1.0 } else { 0.0 }, wrong, data);
    });

    p.case("the risk on random numbers", |c| {
        let data = normal(c, 9);
        risk(c, |x| 0.5 * x * x - x, lopsided, data);
    });

    p.case("the gap of a line", |c| {
        let train = vec![(1.0, 3.0), (2.0, 4.0)];
        let test = vec![(3.0, 5.0), (-1.0, 0.0), (0.0, 3.0), (2.0, 2.0)];
        gap(c, |x| 2.0 * x, squared, train, test);
    });

    p.case("better on the test data", |c| {
        let train = vec![(0.0, 2.0), (1.0, 1.0), (4.0, 5.0)];
        let test = vec![(2.0, 2.5), (3.0, 3.0)];
        gap(c, |x| x, |y_hat, y| f64::abs(y_hat - y), train, test);
    });

    p.case("learned by heart", |c| {
        let train = c.exact("train", vec![(1.0, 5.0), (2.0, -1.0), (3.0, 4.0)]);
        let test = c.exact("test", vec![(1.5, 1.0), (4.0, -3.0)]);
        let remembered = |x| {
            train
                .iter()
                .find(|seen| seen.0 == x)
                .map_or(0.0, |seen| seen.1)
        };
        c.observe(
            "gap",
            generalization_gap(remembered, squared, &train, &test),
        );
    });

    p.case("the gap on random numbers", |c| {
        let (train, test) = (normal(c, 8), normal(c, 5));
        gap(c, |x| 1.5 - 0.25 * x, lopsided, train, test);
    });
}

fn squared(y_hat: f64, y: f64) -> f64 {
    (y_hat - y) * (y_hat - y)
}

/// A prediction that is too small costs three times as much as one that is too large.
fn lopsided(y_hat: f64, y: f64) -> f64 {
    if y_hat < y {
        3.0 * (y - y_hat)
    } else {
        y_hat - y
    }
}

/// 1 where the class is another one.
fn wrong(y_hat: f64, y: f64) -> f64 {
    if (y_hat - y).abs() < 0.5 { 0.0 } else { 1.0 }
}

fn risk(c: &mut Case, model: fn(f64) -> f64, loss: fn(f64, f64) -> f64, data: Examples) {
    c.scale("the number of examples", data.len() as f64);
    let data = c.input("data", data);
    c.observe("risk", empirical_risk(model, loss, &data));
}

fn gap(
    c: &mut Case,
    model: fn(f64) -> f64,
    loss: fn(f64, f64) -> f64,
    train: Examples,
    test: Examples,
) {
    let (train, test) = (c.input("train", train), c.input("test", test));
    c.observe("gap", generalization_gap(model, loss, &train, &test));
}

/// `m` examples of the size of a few units, of both signs.
fn normal(c: &mut Case, m: usize) -> Examples {
    let mut draw = || {
        let z: f64 = StandardNormal.sample(c.rng());
        2.0 * z
    };
    (0..m).map(|_| (draw(), draw())).collect()
}
