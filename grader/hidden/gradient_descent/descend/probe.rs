//! Observes the points that `descend` passes. Over one parameter they are reported as a list of numbers.

use crate::gradient_descent::descend::descend;
use ::probe::{Case, Probe};
use ndarray::{Array1, Array2, array};
use rand_distr::{Distribution, StandardNormal};

pub fn probe(p: &mut Probe) {
    p.case("three steps on a parabola", |c| {
        c.exact("gradient", "6·θ");
        let start = c.input("start", array![8.0]);
        // Neither 2·lr nor lr/2 nor lr² is a rate of 1 or the rate itself.
        let (lr, steps) = (c.input("lr", 0.25), c.exact("steps", 3));
        let path = descend(|theta| 6.0 * theta, &start, lr, steps);
        c.observe(
            "positions",
            path.iter().map(|theta| theta.sum()).collect::<Vec<_>>(),
        );
    });

    p.case("two steps on a bowl", |c| {
        c.exact("gradient", "[2·θ₀, 6·θ₁]");
        let bowl = |theta: &Array1<f64>| array![2.0 * theta[0], 6.0 * theta[1]];
        path(c, bowl, array![4.0, 1.0], 0.25, 2);
    });

    p.case("no steps", |c| {
        c.exact("gradient", "[2·θ₀, 6·θ₁]");
        let bowl = |theta: &Array1<f64>| array![2.0 * theta[0], 6.0 * theta[1]];
        path(c, bowl, array![1.5, -2.0], 0.25, 0);
    });

    p.case("a level start", |c| {
        c.exact("gradient", "[2·(θ₀ − 1), 2·(θ₁ + 2)]");
        let bowl = |theta: &Array1<f64>| array![2.0 * (theta[0] - 1.0), 2.0 * (theta[1] + 2.0)];
        let start = c.exact("start", array![1.0, -2.0]);
        let (lr, steps) = (c.exact("lr", 0.25), c.exact("steps", 3));
        c.observe("path", descend(bowl, &start, lr, steps));
    });

    p.case("a slanted valley", |c| {
        c.exact("gradient", "[2·θ₀ + θ₁, θ₀ + 2·θ₁]");
        let valley =
            |theta: &Array1<f64>| array![2.0 * theta[0] + theta[1], theta[0] + 2.0 * theta[1]];
        path(c, valley, array![4.0, -2.0], 0.25, 3);
    });

    p.case("across a narrow valley", |c| {
        c.exact("gradient", "[θ₀, 25·θ₁]");
        let valley = |theta: &Array1<f64>| array![theta[0], 25.0 * theta[1]];
        path(c, valley, array![-4.0, 1.0], 0.07, 12);
    });

    p.case("along a curved valley", |c| {
        c.exact("gradient", "[2·(θ₀ − 1) − 4·θ₀·(θ₁ − θ₀²), 2·(θ₁ − θ₀²)]");
        let valley = |theta: &Array1<f64>| {
            let above = theta[1] - theta[0] * theta[0];
            array![2.0 * (theta[0] - 1.0) - 4.0 * theta[0] * above, 2.0 * above]
        };
        path(c, valley, array![-1.0, 1.5], 0.125, 15);
    });

    p.case("past a saddle", |c| {
        c.exact("gradient", "[2·θ₀, −2·θ₁]");
        let saddle = |theta: &Array1<f64>| array![2.0 * theta[0], -2.0 * theta[1]];
        path(c, saddle, array![3.0, 0.125], 0.25, 6);
    });

    p.case("a random bowl over four parameters", |c| {
        c.exact("gradient", "H·(θ − centre)");
        let tilt = Array2::from_shape_fn((4, 4), |_| normal(c));
        let hessian = c.input("H", tilt.t().dot(&tilt) / 4.0 + Array2::<f64>::eye(4));
        let centre = Array1::from_shape_fn(4, |_| normal(c));
        let centre = c.input("centre", centre);
        let start = Array1::from_shape_fn(4, |_| 3.0 * normal(c));
        path(c, |theta| hessian.dot(&(theta - &centre)), start, 0.1, 8);
    });
}

fn path(
    c: &mut Case,
    gradient: impl Fn(&Array1<f64>) -> Array1<f64>,
    start: Array1<f64>,
    lr: f64,
    steps: usize,
) {
    let start = c.input("start", start);
    let (lr, steps) = (c.input("lr", lr), c.exact("steps", steps));
    c.observe("path", descend(gradient, &start, lr, steps));
}

fn normal(c: &mut Case) -> f64 {
    StandardNormal.sample(c.rng())
}
