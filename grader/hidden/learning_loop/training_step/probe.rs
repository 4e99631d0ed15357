//! Observes `training_step`, once and several times in a row.

use crate::learning_loop::training_step::training_step;
use ::probe::{Case, Probe};
use rand::RngExt;

/// The arguments of one step.
struct Start {
    w: f64,
    b: f64,
    x: f64,
    y: f64,
    lr: f64,
}

pub fn probe(p: &mut Probe) {
    p.case("from zero", |c| {
        let start = Start {
            w: c.exact("w", 0.0),
            b: c.exact("b", 0.0),
            x: c.input("x", 2.0),
            y: c.input("y", -3.0),
            lr: c.input("lr", 0.05),
        };
        observe(c, &start);
    });

    p.case("a step by hand", |c| {
        let start = Start {
            w: c.input("w", 3.0),
            b: c.input("b", -2.0),
            x: c.input("x", -3.0),
            y: c.input("y", 1.0),
            lr: c.input("lr", 0.025),
        };
        observe(c, &start);
    });

    p.case("six iterations", |c| {
        let (mut w, mut b) = (c.input("w", 2.0), c.input("b", -2.0));
        // The error stays negative, so that its size is not its value; and x² is not 2·x.
        let (x, y) = (c.input("x", 3.0), c.input("y", 9.0));
        let lr = c.input("lr", 0.025);
        let mut losses = Vec::new();
        for _ in 0..6 {
            let step = training_step(w, b, x, y, lr);
            losses.push(step.loss);
            (w, b) = (step.w, step.b);
        }
        c.observe("losses", losses);
    });

    p.case("an exact prediction", |c| {
        let start = Start {
            w: c.exact("w", 0.5),
            b: c.exact("b", -1.0),
            x: c.exact("x", 4.0),
            y: c.exact("y", 1.0),
            lr: c.exact("lr", 0.25),
        };
        observe(c, &start);
    });

    p.case("an input of zero", |c| {
        let start = Start {
            w: c.input("w", 1.5),
            b: c.input("b", 2.0),
            x: c.exact("x", 0.0),
            y: c.input("y", -1.0),
            lr: c.input("lr", 0.2),
        };
        observe(c, &start);
    });

    p.case("random numbers", |c| {
        let [w, b, x, y] = std::array::from_fn(|_| c.rng().random_range(-3.0..3.0));
        let lr = c.rng().random_range(0.01..0.04);
        let start = Start {
            w: c.input("w", w),
            b: c.input("b", b),
            x: c.input("x", x),
            y: c.input("y", y),
            lr: c.input("lr", lr),
        };
        observe(c, &start);
    });
}

fn observe(c: &mut Case, &Start { w, b, x, y, lr }: &Start) {
    c.scale("the learning rate", lr);
    let step = training_step(w, b, x, y, lr);
    c.observe("w", step.w);
    c.observe("b", step.b);
    c.observe("loss", step.loss);
}
