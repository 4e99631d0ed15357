//! Observes what `numerical_gradient` returns, and how often and where it calls the function.

use crate::computing_gradients::numerical_gradient::numerical_gradient;
use ::probe::{Case, Probe};
use ndarray::{Array1, Array2, array};
use rand::RngExt;
use std::cell::RefCell;

pub fn probe(p: &mut Probe) {
    p.case("one parameter", |c| {
        measure(c, "θ₀³", |t| t[0].powi(3), array![1.0], 2.0);
    });

    p.case("two parameters", |c| {
        let f = |t: &Array1<f64>| t[0] * t[0] * t[1];
        measure(c, "θ₀²·θ₁", f, array![3.0, -2.0], 0.5);
    });

    p.case("three parameters that act together", |c| {
        let f = |t: &Array1<f64>| t[0].exp() * t[1].sin() + t[1] * t[2].powi(3);
        let theta = array![0.5, -1.0, 1.5];
        measure(c, "exp(θ₀)·sin(θ₁) + θ₁·θ₂³", f, theta, 0.1);
    });

    p.case("at the bottom of a bowl", |c| {
        let f = |t: &Array1<f64>| {
            let (u, v) = (t[0] - 1.0, t[1] + 0.5);
            u * u + u * v + v.powi(4)
        };
        c.exact("f", "u² + u·v + v⁴, where u = θ₀ − 1 and v = θ₁ + 0.5");
        let (theta, eps) = (c.exact("theta", array![1.0, -0.5]), c.exact("eps", 0.25));
        measure_at(c, f, &theta, eps);
    });

    p.case("parameters of very different sizes", |c| {
        let f = |t: &Array1<f64>| {
            0.001 * t[0].powi(3) + t[0] * t[1] + t[1] * t[1] * t[3] + 40.0 * t[2].powi(3)
        };
        let theta = array![200.0, 0.5, -0.03, 4.0];
        measure(c, "0.001·θ₀³ + θ₀·θ₁ + θ₁²·θ₃ + 40·θ₂³", f, theta, 0.05);
    });

    p.case("a step of a thousandth", |c| {
        let f = |t: &Array1<f64>| (4.0 * t[0]).exp() * t[1].powi(3);
        measure(c, "exp(4·θ₀)·θ₁³", f, array![0.5, 2.0], 1e-3);
    });

    p.case("the loss of a small model", |c| {
        let x = Array2::from_shape_fn((6, 4), |_| c.rng().random_range(-1.0..1.0));
        let y = Array1::from_shape_fn(6, |_| c.rng().random_range(-1.0..1.0));
        let theta = Array1::from_shape_fn(5, |_| c.rng().random_range(-1.0..1.0));
        let (x, y) = (c.input("x", x), c.input("y", y));
        let loss = |t: &Array1<f64>| {
            let squared = x.rows().into_iter().zip(&y).map(|(row, target)| {
                let sum: f64 = row.iter().zip(t).map(|(x, w)| x * w).sum();
                ((sum + t[4]).tanh() - target).powi(2)
            });
            squared.sum::<f64>() / 6.0
        };
        let f = "the mean of (tanh(x·w + b) − y)², where w is θ₀ to θ₃ and b is θ₄";
        measure(c, f, loss, theta, 0.05);
    });
}

fn measure(
    c: &mut Case,
    text: &str,
    f: impl Fn(&Array1<f64>) -> f64,
    theta: Array1<f64>,
    eps: f64,
) {
    c.exact("f", text);
    let (theta, eps) = (c.input("theta", theta), c.input("eps", eps));
    measure_at(c, f, &theta, eps);
}

/// With inputs that have been reported.
fn measure_at(c: &mut Case, f: impl Fn(&Array1<f64>) -> f64, theta: &Array1<f64>, eps: f64) {
    c.scale("the number of parameters", theta.len() as f64);
    c.scale("the step", eps);
    c.scale("twice the step", 2.0 * eps);
    let points = RefCell::new(Vec::new());
    let watched = |at: &Array1<f64>| {
        points.borrow_mut().push(at.clone());
        f(at)
    };
    let gradient = numerical_gradient(watched, theta, eps);
    let points = points.into_inner();
    c.observe("gradient", gradient);
    c.observe("calls", points.len());
    c.observe("points in order", points);
}
