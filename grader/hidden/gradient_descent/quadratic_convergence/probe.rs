//! Observes the three functions, each by itself, and the contraction at the reader's own bound.

use crate::gradient_descent::quadratic_convergence::{
    contraction, largest_stable_rate, steps_to_reach,
};
use ::probe::{Case, Probe};
use rand::RngExt;

pub fn probe(p: &mut Probe) {
    let mut one_step = |name: &str, a: f64, lr: f64| {
        p.case(name, |c| {
            let (a, lr) = (c.exact("a", a), c.exact("lr", lr));
            c.observe("contraction", contraction(a, lr));
        });
    };
    one_step("a step towards the minimum", 0.5, 0.25);
    one_step("a step across the minimum", 3.0, 0.25);
    one_step("a step into the minimum", 4.0, 0.125);
    one_step("a step too far", 8.0, 0.25);

    p.case("the bound", |c| {
        let a = c.exact("a", 4.0);
        c.observe("largest_stable_rate", largest_stable_rate(a));
    });

    p.case("the bound of a flat parabola", |c| {
        let a = c.exact("a", 0.125);
        c.observe("largest_stable_rate", largest_stable_rate(a));
    });

    p.case("a step with the bound as the rate", |c| {
        let a = c.exact("a", 0.5);
        let bound = largest_stable_rate(a);
        c.observe("contraction at the bound", contraction(a, bound));
    });

    p.case("random parabolas", |c| {
        let (a, lr) = (
            c.rng().random_range(0.2..4.0),
            c.rng().random_range(0.02..0.9),
        );
        let (a, lr) = (c.input("a", a), c.input("lr", lr));
        c.observe("contraction", contraction(a, lr));
        c.observe("largest_stable_rate", largest_stable_rate(a));
    });

    let mut exactly = |name: &str, a: f64, lr: f64, x0: f64, tolerance: f64| {
        p.case(name, |c| {
            let (a, lr) = (c.exact("a", a), c.exact("lr", lr));
            let x0 = c.exact("x0", x0);
            let tolerance = c.exact("tolerance", tolerance);
            c.observe("steps_to_reach", steps_to_reach(a, lr, x0, tolerance));
        });
    };
    exactly("three halvings", 1.0, 0.25, 8.0, 1.5);
    exactly("swinging in", 3.0, 0.25, 10.0, 1.0);
    exactly("already there", 2.0, 1.0, -0.25, 0.5);
    exactly("a rate too large", 2.0, 1.0, 1.0, 0.5);
    exactly("a contraction of -1", 0.5, 2.0, 4.0, 1.0);
    exactly("a contraction of -1, already there", 0.5, 2.0, -4.0, 4.0);
    exactly("a tolerance of 0", 3.0, 0.25, 1.0, 0.0);
    exactly("a tolerance of 0, from 0", 2.0, 0.125, 0.0, 0.0);
    exactly("a tolerance of 0, in one step", 4.0, 0.125, 3.0, 0.0);

    p.case("a slow rate", |c| steps(c, 0.25, 0.01, 100.0, 0.01));
    p.case("a rate close to the bound", |c| {
        steps(c, 0.5, 1.9999, 1.0, 0.0015)
    });
    p.case("a random walk in", |c| {
        let a = c.rng().random_range(0.2..4.0);
        let lr = c.rng().random_range(0.55..0.95) / a;
        let x0 = c.rng().random_range(-9.0..-4.0);
        steps(c, a, lr, x0, 0.003);
    });
}

fn steps(c: &mut Case, a: f64, lr: f64, x0: f64, tolerance: f64) {
    let (a, lr) = (c.input("a", a), c.input("lr", lr));
    let x0 = c.input("x0", x0);
    let tolerance = c.input("tolerance", tolerance);
    c.observe("steps_to_reach", steps_to_reach(a, lr, x0, tolerance));
}
