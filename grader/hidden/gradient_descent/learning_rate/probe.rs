//! Observes how walks of `descend_until` end. What overflows is exact: it is multiplied by powers of two.

use crate::gradient_descent::learning_rate::{Outcome, descend_until};
use ::probe::{Case, Probe, Variant};
use ndarray::{Array1, Array2, array};
use rand_distr::{Distribution, StandardNormal};

/// The rate, the most steps and the tolerance.
struct Walk(f64, usize, f64);

pub fn probe(p: &mut Probe) {
    p.case("three steps from the left", |c| {
        let parabola = |theta: &Array1<f64>| 3.0 * theta;
        walk(c, "3·θ", parabola, array![-16.0], Walk(0.5, 10, 7.0));
    });

    p.case("steps run out", |c| {
        walk(c, "2·θ", twice, array![8.0], Walk(0.125, 4, 2.0));
    });

    p.case("a slope that grows", |c| {
        walk(c, "2·θ", twice, array![1.0], Walk(1.25, 20, 0.5));
    });

    p.case("a rate far too large", |c| {
        leaving_walk(c, "2·θ", twice, array![1.0], Walk(2.5, 1000, 0.5));
    });

    p.case("two parameters", |c| {
        walk(c, "θ", Array1::clone, array![6.0, 8.0], Walk(0.5, 9, 4.5));
    });

    p.case("as long as the tolerance", |c| {
        walk(c, "θ", Array1::clone, array![3.0, -4.0], Walk(0.5, 9, 5.0));
    });

    p.case("a level start", |c| {
        let bowl = |theta: &Array1<f64>| 2.0 * (theta - &array![1.0, -2.0]);
        let gradient = "[2·(θ₀ − 1), 2·(θ₁ + 2)]";
        walk(c, gradient, bowl, array![1.0, -2.0], Walk(0.25, 6, 0.5));
    });

    p.case("no steps from a level start", |c| {
        walk(c, "2·θ", twice, array![0.125], Walk(0.25, 0, 0.5));
    });

    p.case("no steps from a slope", |c| {
        walk(c, "2·θ", twice, array![8.0], Walk(0.25, 0, 0.5));
    });

    p.case("level at the last point", |c| {
        walk(c, "2·θ", twice, array![8.0], Walk(0.25, 3, 2.5));
    });

    p.case("level one step later", |c| {
        walk(c, "2·θ", twice, array![8.0], Walk(0.25, 2, 2.5));
    });

    p.case("down from a summit", |c| {
        let wells = |theta: &Array1<f64>| theta * theta * theta - theta;
        walk(c, "θ³ − θ", wells, array![0.125], Walk(0.25, 40, 0.01));
    });

    p.case("beyond where the slope is a number", |c| {
        let root = |theta: &Array1<f64>| theta.mapv(f64::sqrt);
        leaving_walk(c, "√θ", root, array![4.0], Walk(3.0, 20, 0.5));
    });

    p.case("one entry leaves", |c| {
        let steep = |theta: &Array1<f64>| array![0.25 * theta[0], 2.0 * theta[1]];
        let start = array![16.0, 1024.0];
        leaving_walk(c, "[θ₀/4, 2·θ₁]", steep, start, Walk(2.5, 600, 0.5));
    });

    p.case("gone with the last step", |c| {
        leaving_walk(c, "2·θ", twice, array![1.0], Walk(2.5, 512, 0.5));
    });

    p.case("gone one step later", |c| {
        leaving_walk(c, "2·θ", twice, array![1.0], Walk(2.5, 511, 0.5));
    });

    p.case("level ground at infinity", |c| {
        let steep = |theta: &Array1<f64>| theta.mapv(f64::recip);
        let start = array![2.0_f64.powi(-1000)];
        leaving_walk(c, "1/θ", steep, start, Walk(2.0_f64.powi(100), 5, 0.5));
    });

    p.case("eight rates on one parabola", |c| {
        c.exact("gradient", "2·θ");
        let start = c.exact("start", array![1.0]);
        let rates = array![0.0625, 0.125, 0.25, 0.375, 0.5, 0.75, 0.875, 0.9375];
        let rates = c.exact("rates", rates);
        let (max_steps, tolerance) = (c.exact("max_steps", 100), c.exact("tolerance", 0.003));
        let steps =
            rates.mapv(
                |rate| match descend_until(twice, &start, rate, max_steps, tolerance) {
                    Outcome::Converged { steps } => steps as f64,
                    _ => -1.0,
                },
            );
        c.observe("steps", steps);
    });

    p.case("four starts of walks that leave", |c| {
        c.exact("gradient", "2·θ");
        let exponents = c.exact("exponents", array![0.0, 10.0, 11.0, 100.0]);
        let (lr, max_steps) = (c.exact("lr", 2.5), c.exact("max_steps", 600));
        let tolerance = c.exact("tolerance", 0.5);
        let step = exponents.mapv(|exponent| {
            let start = array![exponent.exp2()];
            match descend_until(twice, &start, lr, max_steps, tolerance) {
                Outcome::Diverged { step } => step as f64,
                _ => -1.0,
            }
        });
        c.observe("step", step);
    });

    p.case("a random bowl over three parameters", |c| {
        let tilt = Array2::from_shape_fn((3, 3), |_| normal(c));
        let hessian = c.input("H", tilt.t().dot(&tilt) / 3.0 + Array2::<f64>::eye(3));
        let start = Array1::from_shape_fn(3, |_| 4.0 * normal(c));
        let start = c.input("start", start);
        c.exact("gradient", "H·θ");
        let (lr, max_steps) = (c.input("lr", 0.1), c.exact("max_steps", 500));
        let tolerance = c.input("tolerance", 0.01);
        let bowl = |theta: &Array1<f64>| hessian.dot(theta);
        let outcome = descend_until(bowl, &start, lr, max_steps, tolerance);
        c.observe("outcome", named(outcome));
    });
}

fn walk(
    c: &mut Case,
    formula: &str,
    gradient: impl Fn(&Array1<f64>) -> Array1<f64>,
    start: Array1<f64>,
    walk: Walk,
) {
    let outcome = outcome(c, formula, gradient, start, walk);
    c.observe("outcome", outcome);
}

/// The same of a walk that leaves the numbers, or would with one step more.
fn leaving_walk(
    c: &mut Case,
    formula: &str,
    gradient: impl Fn(&Array1<f64>) -> Array1<f64>,
    start: Array1<f64>,
    walk: Walk,
) {
    let outcome = outcome(c, formula, gradient, start, walk);
    c.observe("outcome of a walk that leaves", outcome);
}

fn outcome(
    c: &mut Case,
    formula: &str,
    gradient: impl Fn(&Array1<f64>) -> Array1<f64>,
    start: Array1<f64>,
    Walk(lr, max_steps, tolerance): Walk,
) -> Variant<usize> {
    c.exact("gradient", formula);
    let start = c.exact("start", start);
    let (lr, max_steps) = (c.exact("lr", lr), c.exact("max_steps", max_steps));
    let tolerance = c.exact("tolerance", tolerance);
    named(descend_until(gradient, &start, lr, max_steps, tolerance))
}

fn named(outcome: Outcome) -> Variant<usize> {
    match outcome {
        Outcome::Converged { steps } => Variant::holding("Converged", Some(steps)),
        Outcome::Diverged { step } => Variant::holding("Diverged", Some(step)),
        Outcome::Unfinished => Variant::holding("Unfinished", None),
    }
}

/// The gradient of the sum of the squares.
fn twice(theta: &Array1<f64>) -> Array1<f64> {
    2.0 * theta
}

fn normal(c: &mut Case) -> f64 {
    StandardNormal.sample(c.rng())
}
